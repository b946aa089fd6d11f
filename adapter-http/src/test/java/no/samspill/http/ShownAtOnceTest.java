package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.AuditAct;
import no.samspill.http.costsharing.WorkbenchPagesTest;
import no.samspill.http.harness.Examples;
import no.samspill.http.harness.Receiver;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.route.Route;
import no.samspill.http.serve.KeptAnswersTest;
import no.samspill.http.serve.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// Over 250 lines because everything that can be done is tried in one table, beside all that can be read.
/** Whatever is done shows at once wherever it can be read, however often it was read before. */
class ShownAtOnceTest {

    private static final String API = Running.REGION;
    private static final String PAGES = "/regions/nord-troms";
    private static final String AGREEMENT = "/cost-agreements/orkdal-oy-utviklingsveileder";
    private static final String EVALUATION = """
        {"id": "ID", "measure": "bibliotek", "kind": "HALF_YEAR", "year": 2021, "delivered": "2021-09-01",
         "author": "AUTHOR", "recommendation": "CONTINUE", "lights": {"overall": LIGHT, "progress": LIGHT,
         "cost": LIGHT, "quality": LIGHT, "resources": LIGHT, "anchoring": LIGHT, "risk": LIGHT}}
        """.replace("LIGHT", "{\"light\": \"GREEN\"}");

    private static final String DECISION = """
        {"id": "vedtak", "date": "2022-02-01", "body": "regionradet", "wording": "Vei bygges.", "outcome": "ADOPTED"}
        """;

    private static final String VIEW = "{\"id\": \"alle\", \"name\": \"Alle\", \"board\": false}";

    /** Which one is read of each kind, where the address names one. */
    private static final Map<String, String> ONES = new LinkedHashMap<>(Map.of(
            "measures", "ny-legevakt",
            "public", "ny-legevakt",
            "organisations", "5424",
            "bodies", "regionradet",
            "meetings", "radsmote",
            "strategies", "stab",
            "views", "alle",
            "decisions", "vedtak",
            "agreement-texts", "arkivavtale~1",
            "cost-agreements", "orkdal-oy-utviklingsveileder"));

    private static Running running;
    private static String statement;

    @BeforeAll
    static void start() {
        running = Running.behind(KeptAnswersTest.TRUSTING, Running.CLOCK, "nord-troms")
                .withNordTroms()
                .withOrkdal();
        statement = confirmed("budget-2026.json").json().at("/items/0/id").asText();
        ONES.put("cost-statements", statement);
        ONES.put("procedures", "1");
        done(running.post(API + "/measures/ny-legevakt/acts", """
            {"date": "2022-02-01", "act": "PROPOSED", "by": "5424", "profile": {"title": "Ny legevakt",
             "need": "Ingen kommune greier vaktene alene."}}
            """));
        done(running.put(API + "/measures/ny-legevakt/publication", ""));
        done(running.put(API + "/decisions/vedtak", DECISION));
        done(running.put(API + "/views/alle", VIEW));
        done(running.put(API + "/views/borte", VIEW.replace("alle", "borte")));
        done(running.put(API + "/meetings/radsmote", """
            {"id": "radsmote", "bodies": ["regionradet"], "date": "2022-02-01", "held": true}
            """));
        done(running.put(API + "/agreement-texts/arkivavtale%2F1", """
            {"version": {"text": "arkivavtale", "version": 1}, "title": "Arkivavtalen", "form": "HOST_MUNICIPALITY"}
            """));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Reply confirmed(String file) {
        return running.post(API + "/cost-statements", "{\"drafts\": [" + Examples.orkdal(file) + "]}");
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 202);
    }

    static Stream<Route> kept() {
        return Served.behind(KeptAnswersTest.TRUSTING).stream().filter(Route::steady);
    }

    /** What stands at every address whose answers are kept. */
    private static Map<String, String> everything(String name) {
        Map<String, String> all = new LinkedHashMap<>();
        kept().map(ShownAtOnceTest::address).forEach(address -> {
            Reply reply = running.get(address, "X-Name", name);
            // A refusal has the id of its request in it.
            all.put(address, reply.status() == 200 ? "200 " + reply.text() : Integer.toString(reply.status()));
        });
        return all;
    }

    private static String address(Route route) {
        String path = route.path()
                .replace("{region}", "nord-troms")
                .replace("{year}", "2026")
                .replace("{key}/{referenceDate}", "pupils/2025-10-01");
        String kind = path.replaceAll(".*/([^/]+)/\\{id}.*", "$1");
        String query = path.endsWith("/search") ? "?q=ny" : "";
        String one = ONES.getOrDefault(kind, "");
        return path.replace("{id}", path.startsWith(API) ? one.replace("~", "%2F") : one) + query;
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                act(
                        "RecordAct",
                        List.of(API + "/measures", PAGES + "/measures/ny-legevakt", PAGES + "/public/ny-legevakt"),
                        here -> here.post(API + "/measures/ny-legevakt/acts", """
                            {"date": "2022-02-02", "act": "DESCRIBED", "profile": {"title": "Nye legevakter",
                             "need": "Ingen kommune greier vaktene alene."}}
                            """, "If-Match", "*")),
                act(
                        "PublishMeasure",
                        List.of(API + "/public/measures", PAGES + "/public"),
                        here -> here.put(API + "/measures/bibliotek/publication", "")),
                act(
                        "UnpublishMeasure",
                        List.of(API + "/public/measures", PAGES + "/public"),
                        here -> here.send(
                                here.request(API + "/measures/bibliotek/publication")
                                        .DELETE()
                                        .build(),
                                new byte[0])),
                act(
                        "UpdateRegisters",
                        List.of(API + "/decisions", PAGES + "/decisions", PAGES + "/search?q=ny"),
                        here -> here.put(
                                API + "/decisions/vedtak", DECISION.replace("Vei", "Ny vei"), "If-Match", "*")),
                act(
                        "ImportPortfolio",
                        List.of(API + "/evaluations", PAGES + "/evaluations"),
                        here -> here.post(
                                API + "/portfolio",
                                "{\"format\": \"samspill-portfolio/1\", \"evaluations\": [" + evaluation("a", "Per")
                                        + "]}")),
                act(
                        "BeginImport",
                        List.of(API + "/strategies", PAGES + "/strategies"),
                        here -> imported(here, "skole")),
                act(
                        "ContinueImport",
                        List.of(API + "/strategies", PAGES + "/strategies"),
                        here -> imported(here, "helse")),
                act(
                        "RecordEvaluation",
                        List.of(API + "/evaluations", PAGES + "/evaluations"),
                        here -> here.post(
                                API + "/evaluations", evaluation("b", "Kari").replace("2021", "2020"))),
                act(
                        "WithdrawRegistered",
                        List.of(API + "/strategies", PAGES + "/strategies"),
                        here -> here.delete(API + "/strategies/skole?reason=Feil", "If-Match", "*")),
                act(
                        "RegisterAgreement",
                        List.of(API + "/cost-agreements", PAGES + "/cost-agreements"),
                        here -> here.post(
                                API + "/cost-agreements",
                                "{\"agreement\": "
                                        + Examples.orkdal("agreement.json")
                                                .replace("orkdal-oy-utviklingsveileder", "annen")
                                        + ", \"rule\": " + Examples.orkdal("rule.json")
                                        + ", \"basis\": \"Sak 12/25\"}")),
                act(
                        "AmendAgreement",
                        List.of(API + AGREEMENT, PAGES + AGREEMENT),
                        here -> here.put(
                                API + AGREEMENT,
                                Examples.orkdal("agreement.json")
                                        .replace("\"host\"", "\"version\": 2, \"host\"")
                                        .replace("eksempel:", "fornyet:"),
                                "If-Match",
                                "*")),
                act(
                        "RegisterRuleVersion",
                        List.of(API + AGREEMENT, PAGES + AGREEMENT),
                        here -> here.post(
                                API + AGREEMENT + "/rules",
                                "{\"validFrom\": \"2027-01-01\", \"basis\": \"Sak 9/26\", \"rule\": "
                                        + Examples.orkdal("rule.json") + "}",
                                "If-Match",
                                "*")),
                act(
                        "ChangeInvoicingPlan",
                        List.of(API + AGREEMENT, PAGES + AGREEMENT),
                        here -> here.put(
                                API + AGREEMENT + "/invoicing-plan",
                                "{\"firstInstalment\": \"BY_MONTHS\"}",
                                "If-Match",
                                "*")),
                act(
                        "RegisterKeyFigures",
                        List.of(API + "/key-figures", API + "/key-figures/pupils/2025-10-01"),
                        here -> here.post(
                                API + "/key-figures/pupils",
                                WorkbenchPagesTest.PUPILS.replace("216", "217"),
                                "If-Match",
                                "*")),
                act(
                        "ConfirmCostStatements",
                        List.of(API + "/cost-statements", PAGES + AGREEMENT),
                        here -> confirmed("actual-2026.json")),
                act(
                        "IssueInvoices",
                        List.of(API + AGREEMENT + "/invoice-runs/2026", PAGES + "/invoices"),
                        here -> here.post(
                                API + "/invoice-runs",
                                "{\"statements\": [\"" + statement + "\"], \"kind\": \"FIRST_HALF\"}")),
                act(
                        "SaveView",
                        List.of(API + "/views", PAGES + "/views", PAGES + "/measures"),
                        here -> here.put(API + "/views/alle", VIEW.replace("Alle", "Alt"), "If-Match", "*")),
                act(
                        "RemoveView",
                        List.of(API + "/views", PAGES + "/views", PAGES + "/measures"),
                        here -> removed(here, "/views/borte")),
                act(
                        "RegisterWebhook",
                        List.of(),
                        here -> here.post(
                                API + "/webhooks",
                                "{\"id\": \"arkiv\", \"address\": \"https://arkiv.example/inn\", \"signingKey\": \""
                                        + Receiver.KEY + "\"}")),
                act("ReplayNotices", List.of(), here -> here.post(API + "/webhooks/arkiv/replays", "{\"after\": 0}")),
                act("RemoveWebhook", List.of(), here -> removed(here, "/webhooks/arkiv")));
    }

    private static Arguments act(String name, List<String> changed, Function<Running, Reply> doing) {
        return Arguments.of(name, changed, doing);
    }

    private static Reply removed(Running here, String what) {
        return here.delete(API + what, "If-Match", "*");
    }

    /** Taken in to the end: what the server does by itself must not be under way while all is read. */
    private static Reply imported(Running here, String strategy) {
        Reply begun = here.post(
                API + "/imports",
                "{\"format\": \"samspill-portfolio/1\", \"strategies\": [{\"id\": \"%s\", \"title\": \"Felles %s\"}]}"
                        .formatted(strategy, strategy));
        here.finished(begun.header("Location"));
        return begun;
    }

    private static String evaluation(String id, String author) {
        return EVALUATION.replace("ID", id).replace("AUTHOR", author);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void what_is_done_shows_at_once(String name, List<String> changed, Function<Running, Reply> doing) {
        Map<String, String> before = everything("kari");
        assertThat(differing(before, everything("kari"))).isEmpty();
        done(doing.apply(running));
        Map<String, String> after = everything("kari");
        assertThat(differing(before, after))
                .containsAll(changed)
                .contains(API + "/audit-trail", PAGES + "/audit-trail");
        // Nobody of this name has asked before: all of it is made anew.
        assertThat(differing(after, everything("one who comes after " + name))).isEmpty();
    }

    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(address -> !one.get(address).equals(other.get(address)))
                .toList();
    }

    @Test
    void whatever_can_be_done_is_tried() {
        assertThat(Stream.concat(Stream.of("InviteReporter"), acts().map(one -> (String) one.get()[0]))
                        .sorted())
                .as("InvitationTest has the one that only the trail tells of")
                .isEqualTo(AuditAct.texts());
    }

    @Test
    void every_answer_that_is_kept_is_among_those_that_are_read() {
        assertThat(kept().map(ShownAtOnceTest::address)).doesNotHaveDuplicates().noneMatch(one -> one.contains("{"));
        assertThat(everything("kari"))
                .allSatisfy((address, answer) ->
                        assertThat(answer.substring(0, 3)).as(address).isEqualTo("200"));
    }

    /** These change without anything being done, or look anew each time because that is what they are for. */
    @Test
    void what_else_can_be_read_is_made_each_time() {
        assertThat(Served.behind(KeptAnswersTest.TRUSTING).stream()
                        .filter(route -> route.verb() == Route.Verb.GET && !route.steady())
                        .map(Route::id)
                        .filter(id -> !id.startsWith("edit") && !id.startsWith("choose")))
                .containsExactlyInAnyOrder(
                        ("describe health listDeliveries listImportRows listImports listRegions listWebhooks metrics"
                                        + " readAsset readCalendar readEvents readiness showAct showBeginning"
                                        + " showCostStatementPage showImport showImportPage showImports showRegions showWebhook"
                                        + " showWorkbench verifyCostStatement")
                                .split(" "));
    }
}
