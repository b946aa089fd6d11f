package no.samspill.http.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.route.PageAddresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench: what is tried on it, and what is confirmed and invoiced from it. */
public class WorkbenchPagesTest {

    private static final String REGION = "/regions/nord-troms";
    private static final String AGREEMENT = REGION + "/cost-agreements/orkdal-oy-utviklingsveileder";
    private static final String WORKBENCH = AGREEMENT + "/workbench";
    public static final String PUPILS = """
        {"referenceDate": "2025-10-01", "source": "GSI", "status": "FINAL",
         "values": {"5014": 559, "5055": 662, "5056": 510, "5059": 2100, "5061": 216, "5029": 1247}}
        """;

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms").withOrkdal();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    /** What the year is expected to cost, as it is filled in. */
    public static Map<String, String> budget() {
        return new LinkedHashMap<>(Map.of(
                "/purpose", "BUDGET",
                "/period/from", "2026-01-01",
                "/period/to", "2026-12-31",
                "/costs/0/text", "Lønn og drift",
                "/costs/0/amount", "960 000,00",
                "/grants/0/text", "Skjønnsmidler",
                "/grants/0/amount", "400000"));
    }

    /** Everything that stands in the form of the page, as a browser sends it. */
    private static Map<String, String> fields(Reply page) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = page.text().replaceAll("(?s)^.*?<form id=\"workbench\"|</form>.*$", "");
        Pattern.compile(
                        "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"|<input class=\"ds-input\""
                                + " type=\"(?:text|date)\"[^>]* name=\"([^\"]+)\" value=\"([^\"]*)\"|<select[^>]*"
                                + " name=\"([^\"]+)\"(?:(?!</select>).)*?value=\"([^\"]+)\" selected",
                        Pattern.DOTALL)
                .matcher(form)
                .results()
                .forEach(one -> {
                    int group = one.group(1) != null ? 1 : one.group(3) != null ? 3 : 5;
                    fields.put(one.group(group), one.group(group + 1).replace("&amp;", "&"));
                });
        return fields;
    }

    /** What the page says, where a space is a space. */
    public static String said(Reply page) {
        return page.text().replace('\u00A0', ' ');
    }

    private String confirmed() {
        return running.fillIn(WORKBENCH + "/confirm", budget()).header("Location");
    }

    @Test
    void the_workbench_shows_the_shares_of_what_is_filled_in_and_stores_nothing() {
        Reply shown = running.fillIn(WORKBENCH, budget());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(said(shown)).contains("560 000,00 kr", "70 531,84 kr", "Bekreft fordelingen");
        assertThat(running.get(Running.REGION + "/cost-statements").items()).isEmpty();
    }

    @Test
    void a_changed_weight_gives_other_shares_beside_the_registered_ones() {
        Map<String, String> filled = fields(running.fillIn(WORKBENCH, budget()));
        assertThat(filled).containsEntry("/rule/parts/0/weight", "1/3").containsEntry("/rule/parts/1/key", "pupils");
        filled.put("/rule/parts/0/weight", "1");
        filled.put("/rule/parts/1/weight", "0");
        Reply shown = running.fillIn(WORKBENCH, filled);
        assertThat(said(shown))
                .contains("93 333,33 kr", "70 531,84 kr", "+22 801,50 kr", "Bare avtalens regel")
                .doesNotContain("Bekreft fordelingen");
    }

    @Test
    void a_figure_a_grant_a_party_and_another_reading_are_tried() {
        Map<String, String> filled = fields(running.fillIn(WORKBENCH, budget()));
        filled.put("/keyFigures/pupils/values/5014", "1 559");
        filled.put("/parties/4/out", "true");
        filled.put("/parties/6/id", "5054");
        filled.put("/parties/6/name", "Indre Fosen");
        filled.put("/parties/6/figures/pupils", "1000");
        filled.put("/rule/grants", "CREDIT_EQUALLY");
        filled.put("/grants/0/amount", "");
        filled.put("/grants/0/text", "");
        Reply shown = running.fillIn(WORKBENCH, filled);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(said(shown))
                .contains("Indre Fosen", "1 559", "godskrives likt", "960 000,00 kr")
                .doesNotContain("Rindal", "Dette kan ikke regnes ut");
    }

    @Test
    void another_key_is_shared_by_the_figures_that_are_registered_of_it() {
        running.post(
                Running.REGION + "/key-figures/population",
                PUPILS.replace("2025-10-01", "2025-01-01").replace("559", "5590"));
        Map<String, String> filled = fields(running.fillIn(WORKBENCH, budget()));
        filled.put("/rule/parts/1/key", "population");
        assertThat(said(running.fillIn(WORKBENCH, filled)))
                .contains("5 590", "Kroner per innbygger")
                .doesNotContain("Dette kan ikke regnes ut");
    }

    @Test
    void a_scenario_is_found_again_by_its_address() {
        Map<String, String> filled = fields(running.fillIn(WORKBENCH, budget()));
        filled.put("/rule/parts/0/weight", "1");
        filled.put("/rule/parts/1/weight", "0");
        String address = Pattern.compile("\\?scenario=([^\"]+)\"")
                .matcher(said(running.fillIn(WORKBENCH, filled)))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Reply again = running.page(WORKBENCH + "?scenario=" + address);
        assertThat(said(again)).contains("93 333,33 kr", "Lønn og drift");
        assertThat(fields(again)).containsEntry("/rule/parts/0/weight", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%%%", "-"})
    void an_address_that_holds_no_scenario_is_a_bad_request(String given) {
        assertThat(running.page(WORKBENCH + "?scenario=" + PageAddresses.encoded(given))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_refused_confirmation_keeps_what_was_filled_in_and_says_every_reason_at_its_field() {
        Map<String, String> wrong = fields(running.fillIn(WORKBENCH, budget()));
        wrong.put("/costs/0/amount", "mye");
        wrong.put("/period/to", "i fjor");
        Reply refused = running.fillIn(WORKBENCH + "/confirm", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(said(refused))
                .contains(
                        "value=\"mye\"",
                        "value=\"i fjor\"",
                        "value=\"Lønn og drift\"",
                        "href=\"#f-/costs/0/amount\"",
                        "href=\"#f-/period/to\"",
                        "aria-invalid=\"true\"");
        assertThat(running.get(Running.REGION + "/cost-statements").items()).isEmpty();
    }

    @Test
    void what_is_not_registered_is_not_confirmed() {
        Map<String, String> changed = fields(running.fillIn(WORKBENCH, budget()));
        changed.put("/keyFigures/pupils/values/5014", "9");
        Reply refused = running.fillIn(WORKBENCH + "/confirm", changed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(said(refused)).contains("andre enn de som er registrert");
        assertThat(running.get(Running.REGION + "/cost-statements").items()).isEmpty();
    }

    @Test
    void the_workbench_begins_with_what_was_confirmed_last() {
        confirmed();
        assertThat(fields(running.page(WORKBENCH)))
                .containsEntry("/costs/0/text", "Lønn og drift")
                .containsEntry("/keyFigures/pupils/values/5014", "559");
    }

    @Test
    void a_statement_is_tried_confirmed_and_invoiced_through_the_forms_alone() {
        Map<String, String> filled = fields(running.fillIn(WORKBENCH, budget()));
        Reply tried = running.fillIn(WORKBENCH + "/confirm?dryRun=true", filled);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(said(tried)).contains("Ingenting står i veien");
        assertThat(running.get(Running.REGION + "/cost-statements").items()).isEmpty();
        Reply confirmed = running.fillIn(WORKBENCH + "/confirm", filled);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(303);
        String statement = confirmed.header("Location");
        assertThat(said(running.page(statement))).contains("70 531,84 kr", "samme resultat", "Lønn og drift");
        assertThat(said(running.page(statement + "/invoices"))).contains("35 265,92 kr", "intern");
        String order = statement + "/invoices";
        assertThat(said(running.fillIn(order + "?dryRun=true", Map.of("kind", "FIRST_HALF"))))
                .contains("Ingenting står i veien");
        Reply issued = running.fillIn(order, Map.of("kind", "FIRST_HALF"));
        assertThat(issued.status()).isEqualTo(303);
        assertThat(said(running.page(issued.header("Location"))))
                .contains("Kjøring 1, akonto første halvår", "35 265,92 kr");
        assertThat(said(running.page(AGREEMENT))).contains("Kjøring 1", "Fordeling 1", "Del «Lik del»: 1/3");
        Reply twice = running.fillIn(order, Map.of("kind", "FIRST_HALF"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(said(twice)).contains("role=\"alert\"");
    }
}
