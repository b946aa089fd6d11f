package no.samspill.http;

import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser. Where there is none its tests are left out, and say so; where {@code CI=true} they fail.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("target/web-tests/node_modules").toAbsolutePath();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Browser open() {
        if (!Files.isExecutable(CHROMIUM) || !Files.isDirectory(DRIVER)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("no Chromium, and CI=true wants the pages tested in it");
            }
            return abort("no Chromium here, the tests in a browser are left out");
        }
        System.setProperty("playwright.cli.dir", driver().toString());
        return new Browser(Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node().toString()))));
    }

    /** The driver looks for its parts in a folder called package. */
    private static Path driver() {
        Path folder = DRIVER.resolveSibling("driver");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve("package"))) {
                Files.createSymbolicLink(folder.resolve("package"), DRIVER.resolve("playwright-core"));
            }
            return folder;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Path node() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Node.js"));
    }

    /** A page in bokmål; what its console complains of is kept. */
    Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("nb-NO"));
        Page page = context.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && !said.text().contains("status of 422")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    List<String> complaints() {
        return complaints;
    }

    /** What keeps people from using the page, as axe finds it, and what is wider than it. */
    static List<String> barriers(Page page) {
        List<String> barriers = new ArrayList<>();
        new AxeBuilder(page).analyze().getViolations().forEach(one -> barriers.add(page.url() + ": " + told(one)));
        List<?> wide = (List<?>)
                page.evaluate(
                        "[...document.querySelectorAll('body *')].filter(one => !one.closest('.roll, .board')"
                                + " && one.getBoundingClientRect().right > window.innerWidth + 1).map(one => one.outerHTML).slice(0, 3)");
        wide.forEach(one -> barriers.add(page.url() + ": wider than the screen: " + one));
        return barriers;
    }

    /** What is wrong with these pages as HTML; empty when nothing is. */
    static String wrongAsHtml(Path folder, List<Reply> pages) throws IOException, InterruptedException {
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(folder.resolve(i + ".html"), pages.get(i).text());
        }
        Process judge = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        DRIVER.resolve("vnu-jar/build/dist/vnu.jar").toString(),
                        "--errors-only",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return judge.waitFor(2, TimeUnit.MINUTES) ? said : "no end of it";
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
