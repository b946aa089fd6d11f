package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.samspill.http.harness.Examples;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The interface, as a program meets it. */
class ApiTest {

    private static final String MEASURES = Running.REGION + "/measures";
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms", "orkdal-oy").withNordTroms();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void all_measures_come_page_by_page_each_once() {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = running.get(MEASURES + "?limit=7" + after).json();
            page.get("items").forEach(one -> ids.add(one.get("id").asText()));
            after = page.has("next") ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        assertThat(ids).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void how_many_there_are_is_said_when_asked_for() {
        assertThat(running.get(MEASURES + "?limit=1&count=true")
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(25);
        String party = "&party=5427&phase=ACTIVE";
        JsonNode some = running.get(MEASURES + "?count=true" + party).json();
        assertThat(some.get("count").asInt())
                .isPositive()
                .isEqualTo(some.get("items").size());
        assertThat(running.get(MEASURES + "?count=false").json().has("count")).isFalse();
        assertThat(running.get(MEASURES + "?count=x").status()).isEqualTo(400);
    }

    @Test
    void a_measure_is_shown_as_of_a_day() {
        String id = running.get(MEASURES + "?limit=1").json().at("/items/0/id").asText();
        Reply now = running.get(MEASURES + "/" + id);
        assertThat(now.status()).isEqualTo(200);
        assertThat(now.header("ETag")).matches("\"\\d+\"");
        Reply before = running.get(MEASURES + "/" + id + "?asOf=1900-01-01");
        assertThat(before.json().has("standing")).isFalse();
        assertThat(before.json().get("acts")).isEmpty();
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        Reply first = running.get(MEASURES);
        assertThat(running.get(MEASURES, "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void the_portfolio_comes_out_as_it_went_in() throws Exception {
        String before = Examples.text("nord-troms/portfolio.json");
        assertThat(running.get(Running.REGION + "/portfolio").json())
                .isEqualTo(new com.fasterxml.jackson.databind.ObjectMapper().readTree(before));
    }

    @Test
    void findings_speak_the_readers_language() {
        String path = Running.REGION + "/portfolio/findings";
        JsonNode bokmal = running.get(path).items();
        JsonNode nynorsk =
                running.get(path, "Accept-Language", "nn-NO, nb;q=0.5").items();
        assertThat(bokmal).hasSameSizeAs(nynorsk).isNotEmpty().isNotEqualTo(nynorsk);
    }

    @Test
    void the_calendar_is_given_as_asked() {
        Reply json = running.get(Running.REGION + "/calendar");
        Reply feed = running.get(Running.REGION + "/calendar", "Accept", "text/calendar, application/json;q=0.1");
        assertThat(json.type()).isEqualTo("application/json");
        assertThat(feed.type()).isEqualTo("text/calendar");
        assertThat(feed.text()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void the_matrix_has_every_municipality_or_one() {
        JsonNode all = running.get(Running.REGION + "/matrix").items();
        JsonNode one = running.get(Running.REGION + "/matrix?party=5428").items();
        assertThat(all).hasSizeGreaterThanOrEqualTo(one.size());
        assertThat(one)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("parties").properties())
                        .extracting(java.util.Map.Entry::getKey)
                        .containsExactly("5428"));
    }

    @Test
    void the_audit_trail_comes_page_by_page_each_entry_once_the_newest_first() {
        String trail = Running.REGION + "/audit-trail";
        List<JsonNode> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = running.get(trail + "?limit=7" + after).json();
            page.get("items").forEach(paged::add);
            after = page.has("next") ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        List<JsonNode> whole = new ArrayList<>();
        running.get(trail + "?limit=200").items().forEach(whole::add);
        assertThat(paged).hasSizeGreaterThan(7).isEqualTo(whole);
        assertThat(running.get(trail + "?limit=200").json().has("next")).isFalse();
        assertThat(running.get(trail + "?after=tull").codes()).containsExactly("INVALID_PARAMETER");
    }

    @Test
    void one_region_knows_nothing_of_another() {
        assertThat(running.get("/api/v1/regions/orkdal-oy/measures").json().get("items"))
                .isEmpty();
        assertThat(running.get("/api/v1/regions/finnmark/measures").status()).isEqualTo(404);
    }
}
