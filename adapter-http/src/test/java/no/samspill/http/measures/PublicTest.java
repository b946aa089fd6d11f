package no.samspill.http.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.http.access.AccessRole;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// Over 250 lines because a measure of which everything is known stands beside all that must not be told of it.
/** What everyone sees without login: what is marked as public, no more of it than is fit for all, and no longer than it is marked. */
class PublicTest {

    private static final String MARKED = "/measures/legevakt";
    private static final String LIST = "/public/measures";
    private static final String PAGES = "/regions/nord-troms/public";

    /** A measure of which everything is known; what nobody may see without a role has HEMMELIG in it, or is 31415. */
    private static final String PORTFOLIO =
            """
            {"format": "samspill-portfolio/1",
             "organisations": [{"id": "5426", "name": "Kåfjord", "kind": "MUNICIPALITY"},
               {"id": "5428", "name": "Nordreisa", "kind": "MUNICIPALITY"}],
             "bodies": [{"id": "kdu", "name": "Kommunedirektørutvalget", "kind": "COMMITTEE_OF_CHIEF_EXECUTIVES",
               "purpose": "HEMMELIG formål", "posts": [{"role": "LEADER", "holders": [
                 {"name": "HEMMELIG Leder", "period": {"from": "2020-01-01"}}]}]}],
             "strategies": [{"id": "helse", "title": "HEMMELIG strategi", "source": "HEMMELIG plan"}],
             "decisions": [{"id": "vent", "body": "kdu", "date": "2021-03-01", "caseNumber": "12/21",
               "wording": "HEMMELIG ordlyd", "outcome": "ADOPTED", "dissents": ["HEMMELIG dissens"],
               "recusals": ["HEMMELIG inhabil"], "legalBasis": "HEMMELIG hjemmel"}],
             "measures": [
               {"id": "legevakt", "acts": [
                 {"date": "2020-02-25", "act": "REGISTERED", "phase": "ACTIVE", "source": "HEMMELIG kilde",
                  "participants": [{"party": "5426", "role": "HOST"}, {"party": "5428", "role": "PARTICIPANT"}],
                  "profile": {"title": "Felles legevakt", "kind": "NETWORK", "strategy": "helse",
                    "need": "Ingen klarer vaktene alene.", "goals": ["HEMMELIG mål"], "responsible": "HEMMELIG Direktør",
                    "sponsor": "HEMMELIG Ordfører", "coordinator": "HEMMELIG Koordinator", "host": "5426", "body": "kdu",
                    "organisation": "HEMMELIG organisering", "status": "HEMMELIG status", "followUp": "HEMMELIG videre",
                    "parts": [{"title": "HEMMELIG del", "status": "HEMMELIG delstatus"}],
                    "grants": [{"source": "HEMMELIG giver", "state": "APPLIED", "amount": "31415.00"}],
                    "contributions": [{"party": "5428", "amount": "31415.00", "hours": 31415}],
                    "mandate": {"commissioner": "kdu", "purpose": "HEMMELIG mandat", "tasks": ["HEMMELIG oppgave"],
                      "resources": "HEMMELIG ressurs"}, "costAgreement": "hemmelig-avtale"}},
                 {"date": "2021-03-02", "act": "WITHDRAWAL_SIGNALLED", "party": "5428", "source": "HEMMELIG brev"},
                 {"date": "2021-03-03", "act": "PUT_ON_HOLD", "decision": "vent", "reason": "HEMMELIG grunn",
                  "resumeBy": "2021-12-01", "payer": "HEMMELIG betaler"}]},
               {"id": "unntatt", "acts": [
                 {"date": "2020-02-25", "act": "REGISTERED", "phase": "IDEA", "source": "HEMMELIG kilde",
                  "profile": {"title": "HEMMELIG tiltak"}}]}],
             "evaluations": [{"id": "hemmelig-1", "measure": "legevakt", "kind": "HALF_YEAR", "year": 2020,
               "delivered": "2020-09-01", "author": "HEMMELIG Evaluator", "recommendation": "CONTINUE",
               "lights": {"overall": LAMPE, "progress": LAMPE, "cost": LAMPE,
                 "quality": LAMPE, "resources": LAMPE, "anchoring": LAMPE,
                 "risk": LAMPE}}]}
            """.replace("LAMPE", "{\"light\": \"RED\", \"comment\": \"HEMMELIG grunn\"}");

    private LoginService service;
    private Running running;
    private String token;

    @BeforeEach
    void start() {
        service = new LoginService();
        running = Running.behind(new Login(service.configuration(), Running.CLOCK), Running.CLOCK, "nord-troms");
        token = "Bearer " + service.token(AccessRole.SECRETARIAT);
        Reply taken = running.post(Running.REGION + "/portfolio", PORTFOLIO, "Authorization", token);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        running.close();
        service.close();
    }

    /** As anyone's browser, or whatever else there is. */
    private Reply ask(String path, String... headers) {
        HttpRequest.Builder request = running.request(path).header("Accept", "text/html, */*;q=0.1");
        return running.unchecked((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private Reply mark(String method, String path) {
        HttpRequest request = running.request(Running.REGION + path)
                .header("Authorization", token)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return running.send(request, new byte[0]);
    }

    private void publish() {
        Reply marked = mark("PUT", MARKED + "/publication");
        assertThat(marked.text()).isEqualTo("{\"public\":true}");
    }

    private String trail() {
        return running.get(Running.REGION + "/audit-trail?subject=legevakt", "Authorization", token)
                .text();
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Stream<String> everythingPublic() {
        return Stream.of(
                Running.REGION + LIST,
                Running.REGION + LIST + "?format=csv",
                Running.REGION + LIST + "?sort=-title",
                Running.REGION + "/public" + MARKED,
                Running.REGION + "/public" + MARKED + "?asOf=2020-12-31",
                PAGES,
                PAGES + "/legevakt",
                PAGES + "/legevakt?asOf=2020-12-31");
    }

    @ParameterizedTest
    @MethodSource("everythingPublic")
    void nothing_is_told_but_what_is_fit_for_all(String path) {
        publish();
        Reply reply = ask(path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).contains("Felles legevakt", "Kåfjord");
        assertThat(reply.text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("hemmelig", "31415", "unntatt", "2021-03-02", "02.03.2021", "signal");
        assertThat(reply.text()).doesNotContain(ORGANISATION);
    }

    /** In whose name all of it was registered. */
    private static final String ORGANISATION = LoginService.ORGANISATIONS.get(AccessRole.SECRETARIAT);

    @Test
    void of_each_there_are_these_fields_and_no_others() {
        publish();
        JsonNode line = running.get(Running.REGION + LIST).items().get(0);
        assertThat(names(line)).containsExactly("host", "id", "kind", "parties", "phase", "since", "title");
        JsonNode one = running.get(Running.REGION + "/public" + MARKED).json();
        assertThat(names(one))
                .containsExactly(
                        "body", "decisions", "host", "id", "kind", "need", "parties", "phase", "since", "title");
        assertThat(one.get("parties").toString())
                .isEqualTo("[{\"name\":\"Kåfjord\",\"role\":\"HOST\",\"phase\":\"ACTIVE\"},"
                        + "{\"name\":\"Nordreisa\",\"role\":\"PARTICIPANT\",\"phase\":\"ACTIVE\"}]");
        assertThat(one.get("decisions").toString())
                .isEqualTo("[{\"date\":\"2021-03-01\",\"body\":\"Kommunedirektørutvalget\",\"caseNumber\":\"12/21\","
                        + "\"outcome\":\"ADOPTED\"}]");
        assertThat(one.get("phase").asText()).isEqualTo("ON_HOLD");
        assertThat(running.get(Running.REGION + "/public" + MARKED + "?asOf=2020-12-31")
                        .json()
                        .path("phase")
                        .asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void a_region_is_there_for_all_only_while_something_in_it_is_public() {
        assertUnknown("nord-troms");
        publish();
        assertThat(running.get(Running.REGION + LIST).items()).hasSize(1);
        assertThat(running.page(PAGES).text()).contains("Felles legevakt");
        mark("DELETE", MARKED + "/publication");
        assertUnknown("nord-troms");
    }

    /** Whatever is asked, and however, is answered as of a region nobody has. */
    private void assertUnknown(String region) {
        for (String path : List.of(LIST, LIST + "?format=csv", LIST + "?asOf=x", LIST + "/legevakt", LIST + "/æ")) {
            assertThat(about(region, Running.REGION + path)).isEqualTo(about("finnmark0", Running.REGION + path));
        }
        for (String path : List.of("", "?asOf=x", "/legevakt")) {
            assertThat(about(region, PAGES + path)).isEqualTo(about("finnmark0", PAGES + path));
        }
    }

    private String about(String region, String path) {
        String address = path.replace("nord-troms", region).replace("æ", "%C3%A6");
        Reply reply = ask(address, "X-Request-Id", "samme-id-1");
        assertThat(reply.status()).as(address).isEqualTo(404);
        return reply.text().replace(region, "regionen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unntatt", "finnes-ikke", "IKKE_SLIK"})
    void one_that_is_not_marked_is_answered_as_one_that_is_not_there(String id) {
        publish();
        for (String place : List.of(Running.REGION + LIST + "/", PAGES + "/")) {
            Reply reply = ask(place + id, "X-Request-Id", "samme-id-1");
            Reply none = ask(place + "ingenting", "X-Request-Id", "samme-id-1");
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text().replace(id, "ingenting")).isEqualTo(none.text());
        }
    }

    @Test
    void it_is_gone_at_once_when_the_mark_is_taken_away_however_often_it_was_read() {
        publish();
        mark("PUT", "/measures/unntatt/publication");
        for (String path : everythingPublic().toList()) {
            assertThat(ask(path).text()).contains("Felles legevakt");
            assertThat(ask(path).text()).contains("Felles legevakt");
        }
        assertThat(mark("DELETE", MARKED + "/publication").text()).isEqualTo("{\"public\":false}");
        for (String path : everythingPublic().toList()) {
            assertThat(ask(path).text()).as(path).doesNotContain("Felles legevakt");
        }
    }

    @Test
    void marking_what_is_marked_changes_nothing_and_what_is_done_leaves_an_entry() {
        assertThat(mark("GET", MARKED + "/publication").text()).isEqualTo("{\"public\":false}");
        mark("DELETE", MARKED + "/publication");
        assertThat(trail()).doesNotContain("publish", "Publish");
        assertThat(mark("PUT", MARKED + "/publication?dryRun=true").status()).isEqualTo(200);
        assertThat(trail()).doesNotContain("PublishMeasure");
        publish();
        String once = trail();
        assertThat(once).contains("PublishMeasure");
        publish();
        assertThat(trail()).isEqualTo(once);
        assertThat(mark("GET", MARKED + "/publication").text()).isEqualTo("{\"public\":true}");
        mark("DELETE", MARKED + "/publication");
        assertThat(trail()).contains("UnpublishMeasure");
        assertThat(mark("PUT", "/measures/finnes-ikke/publication").codes()).containsExactly("NOT_FOUND");
    }

    @Test
    void the_page_for_all_has_no_menu_and_one_with_a_role_keeps_it() {
        publish();
        String forAll = running.page(PAGES + "/legevakt").text();
        assertThat(forAll)
                .contains("href=\"" + PAGES + "\"", "12/21", "på vent")
                .doesNotContain(
                        "<nav", "role=\"search\"", "href=\"/regions/nord-troms\"", "noindex", "action=\"/logout\"");
        assertThat(running.page(PAGES + "/legevakt", "Authorization", token).text())
                .contains("<nav", "role=\"search\"");
    }

    @ParameterizedTest
    @CsvSource({"SECRETARIAT, true", "REPRESENTATIVE, false", "AUDITOR, false", "HOST_ACCOUNTANT, false"})
    void the_measure_says_whether_it_is_public_and_the_secretariat_has_the_button(AccessRole role, boolean button) {
        String own = "Bearer " + service.token(role);
        String page = "/regions/nord-troms" + MARKED;
        assertThat(running.page(page, "Authorization", own).text())
                .contains("Bare de som har en rolle i regionen, ser tiltaket.")
                .doesNotContain(PAGES + "/legevakt");
        assertThat(running.page(page, "Authorization", own).text().contains("Vis for alle"))
                .isEqualTo(button);
        publish();
        assertThat(running.page(page, "Authorization", own).text())
                .contains("Tiltaket er vist for alle", PAGES + "/legevakt");
        assertThat(running.page(page, "Authorization", own).text().contains("Ikke vis for alle"))
                .isEqualTo(button);
    }

    @Test
    void one_with_a_role_is_told_that_nothing_is_public() {
        Reply none = running.page(PAGES, "Authorization", token);
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.text()).contains("Ingen tiltak er vist for alle");
    }

    @Test
    void it_is_shown_and_hidden_by_a_form() {
        try (Running local = Running.withRegions("nord-troms")) {
            local.post(Running.REGION + "/portfolio", PORTFOLIO);
            String form = "/regions/nord-troms" + MARKED + "/publication";
            assertThat(local.fillIn(form, Map.of("public", "true")).header("Location"))
                    .isEqualTo("/regions/nord-troms" + MARKED);
            assertThat(local.page(PAGES + "/legevakt").status()).isEqualTo(200);
            assertThat(local.fillIn(form, Map.of("public", "kanskje")).status()).isEqualTo(303);
            assertThat(local.page(PAGES + "/legevakt").status()).isEqualTo(404);
        }
    }

    @Test
    void a_table_of_it_has_what_the_list_has() {
        publish();
        String csv =
                new String(running.get(Running.REGION + LIST + "?format=csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("legevakt,Felles legevakt,NETWORK,ON_HOLD,2021-03-03,Kåfjord,\"Kåfjord, Nordreisa\"");
    }
}
