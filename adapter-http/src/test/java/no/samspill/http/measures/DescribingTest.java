package no.samspill.http.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a measure, over HTTP and on the page, changes what is said. */
class DescribingTest {

    private static final String MEASURE = Running.REGION + "/measures/it-samarbeid";
    private static final String FORM = "/regions/nord-troms/measures/it-samarbeid/acts/described";
    private static final Pattern INPUT = Pattern.compile("<input [^>]*name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CHOICE =
            Pattern.compile("<select [^>]*name=\"([^\"]+)\"[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern TEXT = Pattern.compile("<textarea [^>]*name=\"([^\"]+)\"[^>]*>([^<]*)<");

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms").withNordTroms();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private Map<String, String> profile() {
        JsonNode profile = running.get(MEASURE).json().at("/standing/profile");
        Map<String, String> fields = new TreeMap<>();
        profile.properties()
                .forEach(one -> fields.put(one.getKey(), one.getValue().toString()));
        return fields;
    }

    @Test
    void what_is_posted_changes_and_the_rest_is_as_it_was() {
        Map<String, String> expected = profile();
        assertThat(expected).containsKeys("strategy", "organisation");
        Reply reply = running.post(
                MEASURE + "/acts",
                "{\"date\": \"2022-02-02\", \"act\": \"DESCRIBED\", \"profile\": {\"status\": \"I rute\"},"
                        + " \"fields\": [\"ORGANISATION\"]}",
                "If-Match",
                running.get(MEASURE).header("ETag"));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        expected.put("status", "\"I rute\"");
        expected.remove("organisation");
        assertThat(profile()).isEqualTo(expected);
        assertThat(running.get(MEASURE).json().get("acts").findValues("fields"))
                .hasToString("[[\"ORGANISATION\",\"STATUS\"]]");
    }

    @Test
    void the_page_sends_the_whole_and_what_was_emptied_on_it_is_emptied() {
        Map<String, String> expected = profile();
        Map<String, String> shown = shown();
        shown.put("profile.status", "I rute");
        shown.put("profile.organisation", "");
        Reply sent = running.fillIn(FORM, shown);

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        expected.put("status", "\"I rute\"");
        expected.remove("organisation");
        assertThat(profile()).isEqualTo(expected);
        assertThat(running.page("/regions/nord-troms/measures/it-samarbeid").text())
                .containsPattern("<dt>Endret</dt><dd><ul class=\"plain\">\\s*<li>Tittel")
                .doesNotContain("FOLLOW_UP", "COST_AGREEMENT");
    }

    @Test
    void a_title_that_was_emptied_is_asked_for() {
        Map<String, String> shown = shown();
        shown.put("profile.title", "");
        Reply sent = running.fillIn(FORM, shown);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text()).contains("Tittel", "f-profile-title");
    }

    private Map<String, String> shown() {
        String page = running.page(FORM).text();
        Map<String, String> fields = new HashMap<>();
        INPUT.matcher(page).results().forEach(one -> fields.put(one.group(1), one.group(2)));
        TEXT.matcher(page).results().forEach(one -> fields.put(one.group(1), one.group(2)));
        CHOICE.matcher(page)
                .results()
                .forEach(one -> fields.put(
                        one.group(1),
                        CHOSEN.matcher(one.group())
                                .results()
                                .map(chosen -> chosen.group(1))
                                .findFirst()
                                .orElse("")));
        return fields;
    }
}
