package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import no.samspill.http.harness.Examples;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of one agreement, from its registration to a corrected invoice, as another program does it. */
class CostRoutesTest {

    private static final String AGREEMENTS = Running.REGION + "/cost-agreements";
    private static final String ONE = AGREEMENTS + "/orkdal-oy-utviklingsveileder";
    private static final String STATEMENTS = Running.REGION + "/cost-statements";
    private static final String PUPILS = """
        {"referenceDate": "2025-10-01", "source": "GSI", "status": "FINAL",
         "values": {"5014": 559, "5055": 662, "5056": 510, "5059": 2100, "5061": 216, "5029": 1247}}
        """;

    private static Running running;
    private static Reply registered;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms");
        registered = running.post(AGREEMENTS, registration(Examples.orkdal("agreement.json")));
        running.post(Running.REGION + "/key-figures/pupils", PUPILS);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static String registration(String agreement) {
        return "{\"agreement\": " + agreement + ", \"rule\": " + Examples.orkdal("rule.json")
                + ", \"basis\": \"Sak 12/25\"}";
    }

    private static String drafts(String draft) {
        return "{\"drafts\": [" + draft + "]}";
    }

    @Test
    void an_agreement_is_registered_and_shown_with_its_rule_and_plan() {
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo(ONE);
        JsonNode shown = running.get(ONE).json();
        assertThat(shown.at("/rules/0/basis").asText()).isEqualTo("Sak 12/25");
        assertThat(shown.at("/rules/0/validFrom").asText()).isEqualTo("2026-01-01");
        assertThat(shown.get("firstInstalment").asText()).isEqualTo("1/2");
        assertThat(running.get(AGREEMENTS).items()).isNotEmpty();
    }

    @Test
    void what_is_wrong_with_an_agreement_points_into_what_was_sent() {
        String wrong = Examples.orkdal("agreement.json")
                .replace("\"host\": \"5059\"", "\"host\": \"0301\"")
                .replace("orkdal-oy-utviklingsveileder", "another");
        Reply refused = running.post(AGREEMENTS, registration(wrong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).startsWith("/agreement/");
    }

    @Test
    void a_statement_is_previewed_confirmed_verified_and_invoiced() {
        String body = drafts(Examples.orkdal("budget-2026.json"));
        JsonNode preview = running.post(STATEMENTS + "/preview", body).json();
        assertThat(preview.at("/items/0/answer/sum").asText()).isEqualTo("560000.00");
        Reply confirmed = running.post(STATEMENTS, body, "Idempotency-Key", "budget");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(201);
        JsonNode statement = confirmed.items().get(0);
        assertThat(statement.get("shares")).isEqualTo(preview.at("/items/0/answer/shares"));
        String id = statement.get("id").asText();
        assertThat(running.get(STATEMENTS + "/" + id).json()).isEqualTo(statement);
        assertThat(running.get(STATEMENTS + "/" + id + "/verification")
                        .json()
                        .get("result")
                        .asText())
                .isEqualTo("SAME");
        JsonNode planned = running.get(STATEMENTS + "/" + id + "/invoice-bases").items();
        String order = "{\"statements\": [\"" + id + "\"], \"kind\": \"FIRST_HALF\"}";
        Reply issued = running.post(Running.REGION + "/invoice-runs", order);
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        assertThat(issued.json().at("/items/0/bases")).isEqualTo(planned).hasSize(6);
        assertThat(running.get(ONE + "/invoice-runs/2026").items()).hasSize(1);
        Reply again = running.post(Running.REGION + "/invoice-runs", order);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().at("/errors/0/pointer").asText()).startsWith("/statements/0");
        assertThat(running.get(Running.REGION + "/audit-trail?limit=2")
                        .items()
                        .get(0)
                        .get("act")
                        .asText())
                .isEqualTo("IssueInvoices");
    }

    @Test
    void a_draft_is_compared_with_every_kind_of_change() {
        String body = """
            {"draft": %s, "changes": [
              {"treatment": "CREDIT_EQUALLY"}, {"without": "5061"}, {"name": "Alt likt", "rule": %s},
              {"with": {"id": "5054", "name": "Indre Fosen"}, "figures": {"pupils": 1000}}]}
            """.formatted(
                        Examples.orkdal("budget-2026.json"),
                        Examples.orkdal("rule.json").replace("1/3", "9/10"));
        JsonNode outcomes =
                running.post(STATEMENTS + "/comparison", body).json().get("outcomes");
        assertThat(outcomes).hasSize(5);
        outcomes.forEach(one -> assertThat(one.has("answer")).as(one.toString()).isTrue());
        assertThat(outcomes.get(2).get("name").asText()).isEqualTo("-5061");
        assertThat(outcomes.get(3).get("differences")).hasSize(6);
    }

    @Test
    void a_rule_to_compare_with_must_have_a_name() {
        String body = "{\"draft\": " + Examples.orkdal("budget-2026.json") + ", \"changes\": [{\"rule\": "
                + Examples.orkdal("rule.json") + "}]}";
        Reply refused = running.post(STATEMENTS + "/comparison", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/changes/0/name");
    }

    @Test
    void a_draft_that_cannot_be_shared_says_why_and_where() {
        String wrong = Examples.orkdal("budget-2026.json").replace("2025-10-01", "2019-10-01");
        Reply refused = running.post(STATEMENTS + "/preview", drafts(wrong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).startsWith("/drafts/0/");
    }

    @Test
    void an_agreement_is_amended_by_those_who_have_seen_it() {
        String other = Examples.orkdal("agreement.json").replace("orkdal-oy-utviklingsveileder", "annen");
        String first = running.post(AGREEMENTS, registration(other)).header("ETag");
        String next = other.replace("\"host\"", "\"version\": 2, \"host\"").replace("eksempel:", "fornyet:");
        String place = AGREEMENTS + "/annen";
        assertThat(running.get(place).header("ETag")).isEqualTo(first);
        Reply amended = running.put(place, next, "If-Match", first);
        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        String second = amended.header("ETag");
        assertThat(running.get(place).header("ETag")).isEqualTo(second).isNotEqualTo(first);
        assertThat(running.put(ONE, next, "If-Match", "*").status()).isEqualTo(400);
        String rule = "{\"validFrom\": \"2027-01-01\", \"basis\": \"Sak 9/26\", \"rule\": "
                + Examples.orkdal("rule.json") + "}";
        Reply ruled = running.post(place + "/rules", rule, "If-Match", second);
        assertThat(ruled.json().get("number").asInt()).isEqualTo(2);
        String months = "{\"firstInstalment\": \"BY_MONTHS\"}";
        assertThat(running.put(place + "/invoicing-plan", months, "If-Match", second)
                        .status())
                .isEqualTo(412);
        Reply planned = running.put(place + "/invoicing-plan", months, "If-Match", ruled.header("ETag"));
        assertThat(planned.json().get("firstInstalment").asText()).isEqualTo("BY_MONTHS");
        assertThat(running.get(place).header("ETag")).isEqualTo(planned.header("ETag"));
    }

    /** Whoever has seen it may amend it: the version in the body is what the server said, and no second lock. */
    @Test
    void the_etag_is_the_only_lock_on_an_agreement() {
        String other = Examples.orkdal("agreement.json").replace("orkdal-oy-utviklingsveileder", "tredje");
        String first = running.post(AGREEMENTS, registration(other)).header("ETag");
        String place = AGREEMENTS + "/tredje";
        Reply unnumbered = running.put(place, other, "If-Match", first);
        assertThat(unnumbered.status()).as(unnumbered.text()).isEqualTo(200);
        assertThat(unnumbered.json().get("version").asInt()).isEqualTo(2);
        Reply asRead = running.put(place, unnumbered.text(), "If-Match", unnumbered.header("ETag"));
        assertThat(asRead.json().get("version").asInt()).isEqualTo(3);
        Reply late = running.put(place, asRead.text(), "If-Match", first);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.codes()).containsExactly("PRECONDITION_FAILED");
        assertThat(running.put(place, other, "If-Match", "*")
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void an_id_that_is_taken_is_said_to_be_and_not_that_somebody_changed_it() {
        Reply again = running.post(AGREEMENTS, registration(Examples.orkdal("agreement.json")));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.codes()).containsExactly("ID_TAKEN");
        assertThat(again.text()).contains("er i bruk").doesNotContain("i mellomtiden");
    }

    @Test
    void what_is_not_there_is_named_as_people_name_it() {
        String missing = AGREEMENTS + "/finnes-ikke";
        assertThat(running.get(missing, "Accept-Language", "nb").text())
                .contains("Fant ikke fordelingsavtalen «finnes-ikke».");
        assertThat(running.get(missing, "Accept-Language", "nn").text())
                .contains("Fann ikkje fordelingsavtalen «finnes-ikke».");
        assertThat(running.get(missing, "Accept-Language", "en")
                        .json()
                        .get("detail")
                        .asText())
                .isEqualTo("There is no cost agreement \"finnes-ikke\".");
    }

    @Test
    void key_figures_are_shown_as_they_were_registered() {
        JsonNode shown =
                running.get(Running.REGION + "/key-figures/pupils/2025-10-01").json();
        assertThat(shown.at("/values/5061").asInt()).isEqualTo(216);
        assertThat(running.get(Running.REGION + "/key-figures").items()).hasSize(1);
        assertThat(running.get(Running.REGION + "/key-figures/pupils/2024-10-01")
                        .status())
                .isEqualTo(404);
        assertThat(running.get(Running.REGION + "/key-figures/pupils/sist").status())
                .isEqualTo(404);
    }

    @Test
    void a_case_of_its_own_is_shared_at_once() {
        JsonNode input = running.post(STATEMENTS + "/preview", drafts(Examples.orkdal("budget-2026.json")))
                .json()
                .at("/items/0/answer/input");
        Reply shared = running.post(Running.REGION + "/cost-sharing", input.toString());
        assertThat(shared.json().get("sum").asText()).isEqualTo("560000.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cost-statements",
                "/cost-statements/preview",
                "/cost-statements/comparison",
                "/cost-sharing",
                "/invoice-runs",
                "/cost-agreements",
                "/key-figures/pupils"
            })
    void an_empty_body_is_a_bad_request(String path) {
        Reply refused = running.post(Running.REGION + path, "{}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.codes()).contains("MISSING_FIELD");
    }
}
