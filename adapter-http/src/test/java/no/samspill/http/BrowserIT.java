package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.harness.Browser;
import no.samspill.http.harness.Keyboard;
import no.samspill.http.harness.Running;
import no.samspill.http.imports.ImportRoutesTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser. */
class BrowserIT {

    private static final String REGION = "/regions/nord-troms";

    private static Running running;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        running = Running.demonstration();
        PagesTest.archive(running);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
            browser.close();
        }
    }

    private static String address(String path) {
        return running.request(path).build().uri().toString();
    }

    /** Every page there is, those about cost in the region that has some. */
    private static List<String> pages() {
        String cost = "/regions/orkdal-oy/";
        String agreement = cost + "cost-agreements/orkdal-oy-utviklingsveileder";
        String statement = cost + "cost-statements/"
                + running.get("/api/v1" + cost + "cost-statements")
                        .items()
                        .get(0)
                        .get("id")
                        .asText();
        String sent = running.post(
                        Running.REGION + "/imports?each=true", ImportRoutesTest.document(ImportRoutesTest.wrong("b")))
                .header("Location");
        running.finished(sent);
        Stream<String> about = Stream.of("", "/workbench", "/edit", "/next-rule", "/invoicing-plan")
                .map(agreement::concat);
        Stream<String> more = Stream.of(
                cost + "cost-agreements/new/edit",
                cost + "invoices",
                statement,
                statement + "/invoices",
                sent.substring("/api/v1".length()));
        return Stream.of(Stream.of("/"), PagesTest.pages().map(REGION::concat), about, more)
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void nothing_keeps_anyone_out_in_light_dark_narrow_or_enlarged_and_every_page_is_valid_html(@TempDir Path folder)
            throws Exception {
        Page page = browser.page();
        List<String> barriers = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (String path : pages()) {
            sources.add(page.navigate(address(path)).text());
            barriers.addAll(Browser.barriersInEveryWay(page));
        }
        assertThat(barriers).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(Browser.wrongAsHtml(folder, sources)).isEmpty();
    }

    @Test
    void a_measure_is_proposed_with_the_keyboard_alone_after_a_refusal() {
        Page page = browser.page();
        Keyboard keyboard = new Keyboard(page);
        page.navigate(address(REGION + "/new-measure/proposed"));
        keyboard.fill("f-id", "felles-arkiv");
        keyboard.fill("f-profile-title", "Felles arkiv");
        keyboard.choose("f-by", "K");
        keyboard.press("send");
        assertThat(page.locator("#wrong").textContent()).contains("hvilket behov");
        page.locator("#wrong a").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        keyboard.fill("f-profile-need", "Arkivet er fullt.");
        keyboard.press("send");
        page.waitForURL(address(REGION + "/measures/felles-arkiv"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Felles arkiv");
        assertThat(page.locator(".way [aria-current]").textContent()).isEqualTo("idé");
    }

    /** The design system keeps a table together, so that a long one would leave the page with its heading empty. */
    @Test
    void on_paper_a_list_begins_below_its_heading_and_there_is_nothing_to_press() {
        Page page = browser.page();
        page.navigate(address(REGION + "/measures"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main table").evaluate("one => getComputedStyle(one).breakInside"))
                .isEqualTo("auto");
        assertThat(page.locator("main tbody tr")
                        .evaluateAll("all => all.map(one => getComputedStyle(one).breakInside)[0]"))
                .isEqualTo("avoid");
        assertThat(page.locator("button:visible, input:visible, nav:visible").count())
                .isZero();
        assertThat(page.locator("main tbody tr:visible").count()).isGreaterThan(20);
    }

    /** The pictures of the README, made anew when they are asked for. */
    @Test
    void the_pictures_are_taken() throws IOException {
        Path folder = Path.of(System.getProperty("samspill.pictures", "target/pictures"));
        Files.createDirectories(folder);
        Page page = browser.page();
        for (String name : List.of("measures", "measures/bibliotek", "matrix")) {
            page.navigate(address(REGION + "/" + name));
            Path picture = folder.resolve(name.replace('/', '-') + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            assertThat(picture).isNotEmptyFile();
        }
    }
}
