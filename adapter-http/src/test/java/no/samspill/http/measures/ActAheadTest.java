package no.samspill.http.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts that are to come, on the page of a measure: told, shown, asked about when far ahead, and retracted. Today is 1 March 2022. */
class ActAheadTest {

    private static final String PAGE = "/regions/nord-troms/measures/it-samarbeid";
    private static final String SIGNAL = PAGE + "/acts/withdrawal-signalled";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms").withNordTroms();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private Reply signalled(String day, String... sure) {
        Map<String, String> fields =
                new HashMap<>(Map.of("date", day, "party", "5427", "source", "Møtet i mars", "version", version()));
        if (sure.length > 0) {
            fields.put("sure", sure[0]);
        }
        return running.fillIn(SIGNAL, fields);
    }

    private String version() {
        return Integer.toString(running.get(Running.REGION + "/measures/it-samarbeid")
                .json()
                .get("version")
                .asInt());
    }

    @Test
    void what_is_to_come_stands_by_itself_and_what_is_now_can_be_done() {
        assertThat(signalled("2022-06-01").status()).isEqualTo(303);

        String page = running.page(PAGE).text();
        assertThat(page).contains("Det som kommer", "01.06.2022").contains("/acts/corrected", "/acts/described");
        assertThat(running.page(PAGE + "?asOf=2022-02-01").text()).doesNotContain("Det som kommer");
        assertThat(running.page(PAGE + "?asOf=2022-06-01").text()).doesNotContain("Det som kommer");
        assertThat(signalled("2022-03-01").status()).isEqualTo(303);
    }

    @Test
    void a_day_more_than_two_years_ahead_is_meant_before_it_is_told() {
        Reply asked = signalled("2024-03-02");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("02.03.2024 er mer enn to år fram i tid", "name=\"sure\"");
        assertThat(signalled("2024-03-02", "true").status()).isEqualTo(303);
    }

    @Test
    void it_is_retracted_on_the_page_before_its_day() {
        String number = Integer.toString(Integer.parseInt(version()) + 1);
        signalled("2022-06-01");
        assertThat(running.page(PAGE + "/acts/corrected?number=" + number).text())
                .contains("name=\"number\" value=\"" + number + "\"");

        Reply sent = running.fillIn(
                PAGE + "/acts/corrected",
                Map.of("date", "2022-03-01", "number", number, "reason", "Feil kommune", "version", version()));

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(running.page(PAGE).text()).doesNotContain("Det som kommer");
    }
}
