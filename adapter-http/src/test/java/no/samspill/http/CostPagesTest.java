package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.http.agreements.AgreementsWeb;
import no.samspill.http.costsharing.CostSharingWeb;
import no.samspill.http.costsharing.WorkbenchPagesTest;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.invoicing.InvoicingWeb;
import no.samspill.http.route.Route;
import no.samspill.json.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages where a cost is shared, confirmed and invoiced, as a browser gets them. */
class CostPagesTest {

    private static final String REGION = "/regions/nord-troms";
    private static final String AGREEMENT = REGION + "/cost-agreements/orkdal-oy-utviklingsveileder";
    private static final String WORKBENCH = AGREEMENT + "/workbench";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms").withOrkdal();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String confirmed() {
        return running.fillIn(WORKBENCH + "/confirm", WorkbenchPagesTest.budget())
                .header("Location");
    }

    private List<String> pages() {
        String statement = confirmed();
        return List.of(
                REGION + "/cost-agreements",
                REGION + "/cost-agreements/new/edit",
                AGREEMENT,
                AGREEMENT + "/edit",
                AGREEMENT + "/next-rule",
                AGREEMENT + "/invoicing-plan",
                WORKBENCH,
                statement,
                statement + "/invoices",
                statement + "/invoices?kind=SECOND_HALF",
                REGION + "/invoices",
                REGION + "/invoices?agreement=orkdal-oy-utviklingsveileder&year=2026");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_shown_in_every_language(Language language) {
        List<String> pages = pages();
        for (String page : pages) {
            Reply reply = running.page(page, "Accept-Language", language.tag());
            assertThat(reply.status()).as(page).isEqualTo(200);
            assertThat(reply.text())
                    .as(page)
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .containsOnlyOnce("<h1 ")
                    .doesNotContain("field.", "type.", "hint.", "sheet.", "Optional[", " style=");
        }
    }

    @Test
    void every_route_of_these_pages_is_among_them() {
        List<String> visited =
                pages().stream().map(page -> page.replaceAll("\\?.*", "")).toList();
        Stream<Route> routes = Stream.of(AgreementsWeb.pages(), CostSharingWeb.pages(), InvoicingWeb.pages())
                .flatMap(List::stream)
                .filter(one -> one.verb() == Route.Verb.GET);
        assertThat(routes)
                .hasSizeGreaterThan(7)
                .allSatisfy(route -> assertThat(visited)
                        .anyMatch(page -> page.matches(route.path().replaceAll("\\{[^}]+}", "[^/]+"))));
    }

    @Test
    void an_agreement_is_registered_amended_and_given_another_rule_and_plan_through_the_forms() {
        Map<String, String> start = new LinkedHashMap<>(Map.of(
                "agreement.id", "ppt",
                "agreement.title", "PPT",
                "agreement.term.from", "2026-01-01",
                "agreement.host", "5059",
                "agreement.participations.0.party", "5059",
                "agreement.participations.0.name", "Orkland",
                "agreement.participations.0.period.from", "2026-01-01",
                "rule.type", "SPLIT",
                "basis", "Sak 3/25"));
        start.putAll(Map.of(
                "rule.parts.0.name", "Alt",
                "rule.parts.0.key", "EQUAL",
                "rule.grants", "DEDUCT_FIRST",
                "rule.proration", "DAYS",
                "rule.unit", "0.01"));
        Reply refused = running.fillIn(REGION + "/cost-agreements/new/edit", start);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(WorkbenchPagesTest.said(refused)).contains("href=\"#f-rule-parts-0-weight\"", "value=\"PPT\"");
        start.put("rule.parts.0.weight", "1");
        Reply registered = running.fillIn(REGION + "/cost-agreements/new/edit", start);
        assertThat(registered.status()).as(registered.text()).isEqualTo(303);
        String ppt = registered.header("Location");
        assertThat(WorkbenchPagesTest.said(running.page(ppt))).contains("Del «Alt»: 1, likt på deltakerne", "Sak 3/25");
        Map<String, String> next = new LinkedHashMap<>(
                Map.of("version", "1", "id", "ppt", "title", "PPT Orkland", "term.from", "2026-01-01", "host", "5059"));
        next.putAll(Map.of(
                "participations.0.party", "5059",
                "participations.0.name", "Orkland",
                "participations.0.period.from", "2026-01-01"));
        assertThat(running.fillIn(ppt + "/edit", next).status()).isEqualTo(303);
        assertThat(running.fillIn(ppt + "/edit", next).status()).isEqualTo(422);
        start.keySet().removeIf(name -> name.startsWith("agreement."));
        start.putAll(Map.of("version", "1", "validFrom", "2027-01-01", "rule.parts.0.name", "Hele"));
        assertThat(running.fillIn(ppt + "/next-rule", start).status()).isEqualTo(303);
        assertThat(running.fillIn(ppt + "/invoicing-plan", Map.of("firstInstalment", "2/5"))
                        .status())
                .isEqualTo(303);
        assertThat(WorkbenchPagesTest.said(running.page(ppt)))
                .contains("PPT Orkland", "Del «Hele»", "2/5 av årets andel");
    }
}
