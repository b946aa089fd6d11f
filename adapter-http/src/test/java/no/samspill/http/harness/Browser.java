package no.samspill.http.harness;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("target/web-tests/node_modules").toAbsolutePath();

    private static final String AXE = axe();

    /** All its rules; of what it finds only what is wrong, since most of the time goes to telling what is right. */
    private static final String VIOLATIONS = """
        () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(one =>
            one.id + ' ' + one.help + ' ' + one.nodes.map(node => node.html).slice(0, 3)))
        """;

    private static final String WIDER = """
        () => [...document.querySelectorAll('body *')].filter(one => !one.closest('.roll, .board')
            && one.getBoundingClientRect().right > window.innerWidth + 1)
            .map(one => 'wider than the screen: ' + one.outerHTML).slice(0, 3)
        """;

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

    public static Browser open() {
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
            throw new UncheckedIOException(failed);
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
    public Page page() {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(1280, 900).setLocale("nb-NO"));
        Page page = context.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && !said.text().contains("status of 422")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    public List<String> complaints() {
        return complaints;
    }

    /** The same in each of the ways a page is looked at: it is loaded once. */
    public static List<String> barriersInEveryWay(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        List<String> barriers = new ArrayList<>();
        for (Way way : Way.values()) {
            way.show(page, session);
            barriers(page).forEach(one -> barriers.add(way + " " + one));
        }
        session.detach();
        return barriers;
    }

    /** What keeps people from using the page, as axe finds it, and what is wider than it. */
    public static List<String> barriers(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return Stream.of(VIOLATIONS, WIDER)
                .flatMap(question -> ((List<?>) page.evaluate(question)).stream())
                .map(one -> page.url() + ": " + one)
                .toList();
    }

    /** What is wrong with these pages as HTML; empty when nothing is. */
    public static String wrongAsHtml(Path folder, List<String> pages) throws IOException, InterruptedException {
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(folder.resolve(i + ".html"), pages.get(i));
        }
        Process judge = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xss8m",
                        "-jar",
                        DRIVER.resolve("vnu-jar/build/dist/vnu.jar").toString(),
                        "--errors-only",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return judge.waitFor(2, TimeUnit.MINUTES) ? said : "no end of it";
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
