package no.samspill.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.application.TitleOrder;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some fields alone, and lists in other orders. */
class AnswerFieldsTest {

    private static final String MEASURES = Running.REGION + "/measures";

    private static Running running;

    @BeforeAll
    static void start() {
        running = Spreadsheets.filled();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Route> given() {
        return Served.behind(new LocalUser("127.0.0.1")).stream()
                .filter(route -> route.verb() == Route.Verb.GET
                        && route.path().startsWith("/api/v1/regions/{region}/")
                        && route.forms().get(0) == MediaType.JSON);
    }

    static Stream<Route> sorted() {
        return given().filter(route -> route.takes("sort"));
    }

    private static String place(Route route) {
        return route.path().replace("{region}", "nord-troms");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> column(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(each -> {
            if (each.has(field)) {
                values.add(each.get(field).asText());
            }
        });
        return values;
    }

    @ParameterizedTest
    @MethodSource("given")
    void every_route_that_gives_json_takes_fields(Route route) {
        assertThat(route.takes("fields")).as(route.path()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("given")
    void every_list_and_object_is_given_in_part_and_refuses_fields_there_are_not(Route route) {
        if (route.path().replace("{region}", "").contains("{")) {
            return;
        }
        JsonNode all = running.get(place(route)).json();
        Reply unknown = running.get(place(route) + "?fields=finnes.ikke,heller-ikke");
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(400);
        assertThat(unknown.codes()).containsExactly("NO_SUCH_FIELD", "NO_SUCH_FIELD");
        JsonNode one = all.has("items") ? all.get("items").path(0) : all;
        for (String name : names(one)) {
            assertThat(unknown.text()).contains(name);
            JsonNode part = running.get(place(route) + "?fields=" + name).json();
            JsonNode first = part.has("items") ? part.get("items").get(0) : part;
            assertThat(first)
                    .as(route.path())
                    .isEqualTo(JsonNodeFactory.instance.objectNode().set(name, one.get(name)));
        }
    }

    @Test
    void a_page_keeps_what_it_is_a_page_of() {
        JsonNode page = running.get(MEASURES + "?limit=2&fields=id,title").json();
        assertThat(names(page)).containsExactly("items", "next");
        assertThat(names(page.at("/items/0"))).containsExactly("id", "title");
        assertThat(running.get(MEASURES + "?limit=2&fields=title&after="
                                + page.get("next").asText())
                        .json()
                        .get("items"))
                .hasSize(2);
    }

    @Test
    void fields_inside_others_are_chosen_too_and_of_each_in_a_list() {
        String path = MEASURES + "/"
                + column(running.get(MEASURES).json().get("items"), "id").get(0);
        Reply whole = running.get(path);
        Reply part = running.get(path + "?fields=standing.profile.title,acts.date,standing.phase");
        assertThat(names(part.json())).containsExactly("standing", "acts");
        assertThat(names(part.json().get("standing"))).containsExactlyInAnyOrder("phase", "profile");
        assertThat(part.json().at("/standing/profile"))
                .isEqualTo(JsonNodeFactory.instance
                        .objectNode()
                        .set("title", whole.json().at("/standing/profile/title")));
        assertThat(names(part.json().at("/acts/0"))).containsExactly("date");
        assertThat(part.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(running.get(path + "?fields=standing.title").text()).contains("phase, profile");
        assertThat(running.get(path + "?fields=").codes()).containsExactly("NO_SUCH_FIELD");
    }

    @Test
    void what_a_measure_refers_to_is_given_along_when_asked_for() {
        String path = MEASURES + "/bibliotek";
        Reply whole = running.get(path + "?expand=evaluations,parties,decisions,agreement");
        JsonNode expanded = whole.json().get("expanded");
        assertThat(column(expanded.get("evaluations"), "id")).containsExactly("host-21");
        assertThat(column(expanded.get("parties"), "id"))
                .isNotEmpty()
                .isSubsetOf(column(whole.json().at("/standing/parties"), "party"));
        assertThat(whole.header("ETag")).isNotEqualTo(running.get(path).header("ETag"));
        assertThat(running.get(path + "?expand=parties&fields=expanded.parties.name")
                        .json()
                        .at("/expanded/parties/0/name")
                        .asText())
                .isNotEmpty();
        assertThat(running.get(path).json().has("expanded")).isFalse();
        Reply unknown = running.get(path + "?expand=parties,naboer");
        assertThat(unknown.codes()).containsExactly("NO_SUCH_FIELD");
        assertThat(unknown.text()).contains("naboer", "agreement, decisions, evaluations, parties");
    }

    @Test
    void so_are_the_decisions_it_rests_on_and_the_text_in_force() {
        Reply text = running.put(Running.REGION + "/agreement-texts/depotavtale~1", """
            {"version": {"text": "depotavtale", "version": 1}, "title": "Depotavtalen", "form": "HOST_MUNICIPALITY"}
            """);
        assertThat(text.status()).as(text.text()).isEqualTo(201);
        for (String id : List.of("pause", "annen")) {
            running.put(Running.REGION + "/decisions/" + id, """
                {"id": "%s", "date": "2022-02-01", "body": "kdu", "wording": "Depotet venter.", "outcome": "ADOPTED"}
                """.formatted(id));
        }
        String path = MEASURES + "/depot";
        String begun = running.post(path + "/acts", """
            {"date": "2021-02-01", "act": "REGISTERED", "phase": "ACTIVE", "profile": {"title": "Depot"},
             "text": {"text": "depotavtale", "version": 1}, "source": "Planen"}
            """).header("ETag");
        Reply held = running.post(path + "/acts", """
            {"date": "2022-02-02", "act": "PUT_ON_HOLD", "decision": "pause", "reason": "Lokaler mangler",
             "resumeBy": "2022-09-01", "payer": "5424"}
            """, "If-Match", begun);
        assertThat(held.status()).as(held.text()).isEqualTo(201);
        JsonNode expanded =
                running.get(path + "?expand=decisions,agreement").json().get("expanded");
        assertThat(column(expanded.get("decisions"), "id")).containsExactly("pause");
        assertThat(expanded.at("/agreement/title").asText()).isEqualTo("Depotavtalen");
        assertThat(running.get(path + "?expand=decisions&asOf=2021-12-31")
                        .json()
                        .at("/expanded/decisions"))
                .as("before it rested on any")
                .isEmpty();
    }

    @Test
    void what_is_known_only_in_part_can_still_be_replaced_and_is_refused_as_a_table() {
        String path = Running.REGION + "/organisations/5424";
        assertThat(running.get(path + "?fields=name").header("ETag"))
                .isEqualTo(running.get(path).header("ETag"));
        Reply table = running.get(Running.REGION + "/organisations?fields=name&format=csv");
        assertThat(table.codes()).containsExactly("ONLY_AS_JSON");
    }

    @Test
    void those_lists_can_be_sorted_that_are_not_paged() {
        assertThat(sorted())
                .extracting(Route::id)
                .containsExactlyInAnyOrder(
                        "listPublicMeasures",
                        "listOrganisations",
                        "listBodies",
                        "listMeetings",
                        "listStrategies",
                        "listDecisions",
                        "listAgreementTexts",
                        "listProcedures",
                        "listEvaluations",
                        "checkPortfolio",
                        "listCostAgreements",
                        "listKeyFigures",
                        "listCostStatements");
        assertThat(running.get(MEASURES + "?sort=phase").codes()).containsExactly("UNKNOWN_PARAMETER");
    }

    @ParameterizedTest
    @MethodSource("sorted")
    void a_sorted_list_has_all_of_them_and_the_other_way_around_is_the_other_way_around(Route route) {
        assertThat(running.get(place(route) + "?sort=finnes-ikke").codes()).containsExactly("NO_SUCH_FIELD");
        JsonNode all = running.get(place(route)).items();
        for (String name : all.isEmpty() ? List.<String>of() : names(all.get(0))) {
            if (all.get(0).get(name).isContainerNode()) {
                assertThat(running.get(place(route) + "?sort=" + name).codes()).containsExactly("NO_SUCH_FIELD");
                continue;
            }
            JsonNode up = running.get(place(route) + "?sort=" + name).items();
            JsonNode down = running.get(place(route) + "?sort=-" + name).items();
            assertThat(up).containsExactlyInAnyOrderElementsOf(all);
            List<String> around = column(down, name);
            Collections.reverse(around);
            assertThat(around).isEqualTo(column(up, name));
        }
    }

    @Test
    void names_are_in_norwegian_order_also_in_a_table() {
        List<String> names =
                column(running.get(Running.REGION + "/organisations?sort=name").items(), "name");
        assertThat(names)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(
                        (one, other) -> java.util.Arrays.compareUnsigned(TitleOrder.key(one), TitleOrder.key(other)));
        String table = running.get(Running.REGION + "/organisations?sort=-name&format=csv")
                .text();
        assertThat(table.indexOf(names.get(1))).isGreaterThan(table.indexOf(names.get(names.size() - 1)));
    }
}
