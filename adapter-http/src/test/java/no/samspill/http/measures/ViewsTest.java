package no.samspill.http.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list of measures is asked for again and again is saved under a name, for all who read the region. */
class ViewsTest {

    private static final String VIEWS = Running.REGION + "/views";
    private static final String PAGE = "/regions/nord-troms/views";
    private static final String MEASURES = "/regions/nord-troms/measures";
    private static final String WAITING =
            "{\"id\": \"venter\", \"name\": \"Venter\", \"phase\": \"IDEA\", \"board\": true}";

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms", "orkdal-oy").withNordTroms();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void empty() {
        running.get(VIEWS).items().forEach(one -> removed(one.get("id").asText(), "*"));
    }

    private static Reply removed(String id, String version) {
        return running.send(
                running.request(VIEWS + "/" + id)
                        .header("If-Match", version)
                        .DELETE()
                        .build(),
                new byte[0]);
    }

    @Test
    void one_that_is_saved_is_there_for_all_who_read_the_region_and_for_no_other() {
        assertThat(running.get(VIEWS).items()).isEmpty();
        Reply saved = running.put(VIEWS + "/venter", WAITING);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(running.get(VIEWS).text()).isEqualTo("{\"items\":[" + saved.text() + "]}");
        assertThat(running.get(VIEWS + "/venter").json()).isEqualTo(saved.json());
        assertThat(running.page(MEASURES).text())
                .contains("href=\"" + MEASURES + "?phase=IDEA&amp;view=board\">Venter</a>");
        assertThat(running.get("/api/v1/regions/orkdal-oy/views").items()).isEmpty();
        assertThat(running.get(Running.REGION + "/audit-trail").text()).contains("SaveView", "venter");
    }

    @Test
    void it_is_changed_and_taken_away_by_those_who_know_it_as_it_is() {
        String first = running.put(VIEWS + "/venter", WAITING).header("ETag");
        assertThat(running.put(VIEWS + "/venter", WAITING).status()).isEqualTo(428);
        String later = WAITING.replace("\"Venter\"", "\"Venter ennå\"");
        Reply changed = running.put(VIEWS + "/venter", later, "If-Match", first);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(removed("venter", first).status()).isEqualTo(412);
        assertThat(running.get(VIEWS).items()).hasSize(1);
        assertThat(removed("venter", changed.header("ETag")).status()).isEqualTo(200);
        assertThat(running.get(VIEWS).items()).isEmpty();
        assertThat(removed("venter", "*").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"IDEA\"', '\"NONE\"', 400",
        "true, 1, 400",
        "'\"venter\"', '\"andre\"', 400",
        "'\"venter\"', '\"Venter!\"', 400",
        "'\"Venter\"', '\"\"', 400"
    })
    void what_no_view_can_be_is_refused(String right, String wrong, int status) {
        assertThat(running.put(VIEWS + "/venter", WAITING.replace(right, wrong)).status())
                .isEqualTo(status);
        Reply long81 = running.put(VIEWS + "/venter", WAITING.replace("\"Venter\"", "\"" + "å".repeat(81) + "\""));
        assertThat(long81.codes()).containsExactly("VIEW_NAME_TOO_LONG");
        assertThat(running.get(VIEWS).items()).isEmpty();
    }

    @Test
    void the_page_saves_what_it_shows_and_shows_what_is_saved() {
        Map<String, String> shown =
                Map.of("name", " Lyngens tiltak, på tavle ", "party", "5424", "view", "board", "phase", "");
        Reply saved = running.fillIn(PAGE, shown);
        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo(MEASURES + "?party=5424&view=board");
        assertThat(running.page(saved.header("Location")).text())
                .contains("Lyngens tiltak, på tavle", "name=\"party\" value=\"5424\"", "name=\"view\" value=\"board\"");
        assertThat(running.page(PAGE).text()).contains("/views/lyngens-tiltak-pa-tavle\"", "Fjern visningen Lyngens");
        running.fillIn(PAGE, Map.of("name", "Lyngens TILTAK - på tavle"));
        assertThat(running.get(VIEWS).items())
                .as("of the same name there is one")
                .hasSize(1);
        assertThat(running.fillIn(PAGE + "/lyngens-tiltak-pa-tavle", Map.of()).status())
                .isEqualTo(303);
        assertThat(running.page(PAGE).text()).contains("Ingen visninger er lagret");
        assertThat(running.fillIn(PAGE + "/lyngens-tiltak-pa-tavle", Map.of()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"' ', 422", "!, 303", "ØÆÅ, 303", "'- å', 303", "<script>alert(1)</script>, 303"})
    void whatever_a_view_is_called_it_is_a_name(String name, int status) {
        assertThat(running.fillIn(PAGE, Map.of("name", name)).status()).isEqualTo(status);
        assertThat(running.page(MEASURES).text()).doesNotContain("<script>alert");
        assertThat(running.fillIn(PAGE, Map.of("name", "Ja", "phase", "NONE")).status())
                .isEqualTo(400);
    }
}
