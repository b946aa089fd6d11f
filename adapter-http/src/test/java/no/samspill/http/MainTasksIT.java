package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.samspill.http.harness.Browser;
import no.samspill.http.harness.Keyboard;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main tasks, one after the other, in a real browser and with the keyboard alone: the region's file is taken in, a measure
 * goes through a gate that first is shut, it is evaluated, a cost is shared, and what is to be paid is issued.
 */
@TestMethodOrder(OrderAnnotation.class)
class MainTasksIT {

    private static final String REGION = "/regions/nord-troms";

    private static Running running;
    private static Browser browser;
    private static Page page;
    private static Keyboard keyboard;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        running = Running.withRegions("nord-troms").withOrkdal();
        page = browser.page();
        keyboard = new Keyboard(page);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
            browser.close();
        }
    }

    private static void open(String path) {
        page.navigate(running.request(REGION + path).build().uri().toString());
    }

    private static String said() {
        return page.locator("main").textContent().replaceAll("[\\s\\p{Z}]+", " ");
    }

    @Test
    @Order(1)
    void the_file_of_the_region_is_tried_and_then_taken_in() {
        open("/measures");
        keyboard.go("Les inn en portefølje");
        keyboard.press("send");
        assertThat(said()).contains("Velg en fil.");
        keyboard.chooseFile("f-file", Path.of("../examples/nord-troms/portfolio.json"));
        keyboard.press("send");
        assertThat(said()).contains("Lest inn.", "Nye tiltak: 25");
        assertThat(Browser.barriers(page)).isEmpty();
    }

    @Test
    @Order(2)
    void a_gate_is_shut_until_what_it_asks_for_is_there() {
        takeOverTheStandardProcedure();
        open("/measures/bibliotek/acts/put-on-hold");
        keyboard.fill("f-reason", "Bibliotekplanen skal skrives om.");
        keyboard.date("f-resumeBy", LocalDate.of(2024, 3, 1));
        keyboard.fill("f-payer", "Nordreisa");
        keyboard.press("send");
        assertThat(page.locator("#wrong li").allTextContents())
                .hasSize(2)
                .anyMatch(one -> one.contains("01.03.2023"))
                .anyMatch(one -> one.contains("Oppgi vedtaket"));
        decide();
        open("/measures/bibliotek/acts/put-on-hold");
        keyboard.choose("f-decision", "01.03.2022");
        keyboard.fill("f-reason", "Bibliotekplanen skal skrives om.");
        keyboard.date("f-resumeBy", LocalDate.of(2022, 9, 1));
        keyboard.fill("f-payer", "Nordreisa");
        keyboard.press("send");
        assertThat(said()).contains("på vent siden 01.03.2022", "Satt på vent");
    }

    private static void takeOverTheStandardProcedure() {
        open("/procedures/new/edit");
        keyboard.press("send");
        assertThat(page.locator("#wrong").count()).as(said()).isZero();
        assertThat(said()).contains("01.03.2022");
    }

    private static void decide() {
        open("/decisions/new/edit");
        keyboard.fill("f-id", "kdu-1");
        keyboard.choose("f-body", "Kommunedirekt");
        keyboard.date("f-date", LocalDate.of(2022, 3, 1));
        keyboard.fill("f-wording", "Biblioteksamarbeidet settes på vent til 1. september.");
        keyboard.choose("f-outcome", "vedtatt");
        keyboard.press("send");
        assertThat(said()).contains("settes på vent");
    }

    @Test
    @Order(3)
    void a_measure_is_evaluated() {
        open("/evaluations?asOf=2022-12-31");
        keyboard.go("IT-samarbeidet");
        assertThat(page.locator("#f-year").inputValue()).isEqualTo("2022");
        keyboard.fill("f-id", "it-2021-1");
        keyboard.choose("f-kind", "halv");
        keyboard.fill("f-year", "2021");
        keyboard.fill("f-author", "Cissel Samuelsen");
        for (String side : List.of("overall", "progress", "cost", "quality", "resources", "anchoring", "risk")) {
            keyboard.choose("f-lights-" + side + "-light", "gr");
        }
        keyboard.choose("f-recommendation", "videref");
        keyboard.press("send");
        assertThat(said()).contains("it-samarbeid", "grønt");
    }

    @Test
    @Order(4)
    void a_cost_is_shared_and_what_is_to_be_paid_is_issued() {
        open("/cost-agreements/orkdal-oy-utviklingsveileder/workbench");
        keyboard.choose("f-/purpose", "budsjett");
        keyboard.date("f-/period/from", LocalDate.of(2026, 1, 1));
        keyboard.date("f-/period/to", LocalDate.of(2026, 12, 31));
        keyboard.fill("f-/costs/0/text", "Lønn og drift");
        keyboard.fill("f-/costs/0/amount", "960 000,00");
        keyboard.fill("f-/grants/0/text", "Skjønnsmidler");
        keyboard.fill("f-/grants/0/amount", "400000");
        page.keyboard().press("Tab");
        page.waitForCondition(() -> said().contains("70 531,84 kr"));
        keyboard.go("Regn ut");
        keyboard.go("Bekreft fordelingen");
        assertThat(said()).contains("70 531,84 kr");
        assertThat(Browser.barriers(page)).isEmpty();
        keyboard.go("Fakturer akonto første halvår");
        keyboard.go("Utsted");
        assertThat(said()).contains("35 265,92 kr");
        assertThat(Browser.barriers(page)).isEmpty();
    }

    @Test
    @Order(5)
    void all_of_it_can_be_followed_in_the_audit_trail() {
        open("/audit-trail");
        assertThat(said()).contains("bibliotek", "kdu-1", "orkdal-oy-utviklingsveileder");
        assertThat(browser.complaints()).isEmpty();
    }
}
