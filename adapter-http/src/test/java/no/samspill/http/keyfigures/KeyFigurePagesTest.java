package no.samspill.http.keyfigures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Key figures, taken in from a file that is chosen on a page. */
class KeyFigurePagesTest {

    private static final String FIGURES = "/regions/nord-troms/key-figures";
    private static final Map<String, String> ASKED = Map.of(
            "key", "pupils",
            "layout", "TABLE",
            "referenceDate", "2021-10-01",
            "status", "FINAL",
            "source", "GSI 2021-22");

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void figures_are_taken_in_from_a_table_as_people_type_it() {
        byte[] table = "Kommune;Elever\r\nNordreisa;559\r\nGáivuotna – Kåfjord – Kaivuono;231\r\n".getBytes(UTF_8);
        Reply taken = running.send(FIGURES + "/import", ASKED, table);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.text()).contains("2 tall, som utgave 1");
        assertThat(running.page(FIGURES).text()).contains("GSI 2021-22");
        assertThat(running.page(FIGURES + "/pupils/2021-10-01").text()).contains("Nordreisa", "559", "231");
    }

    @Test
    void a_table_from_an_old_excel_is_read_in_its_own_letters() {
        Map<String, String> asked = new HashMap<>(ASKED);
        byte[] table = "Kommune;Elever\r\nTromsø;7000\r\n".getBytes(ISO_8859_1);
        assertThat(running.send(FIGURES + "/import", asked, table).status()).isEqualTo(422);
        asked.put("encoding", "WINDOWS_1252");
        assertThat(running.send(FIGURES + "/import", asked, table).text()).contains("1 tall");
    }

    @Test
    void a_refusal_has_every_reason_and_keeps_what_was_filled_in() {
        Reply refused = running.send(
                FIGURES + "/import", Map.of("key", "mine-elever", "layout", "TABLE"), "Elever\n1\n".getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Telledato", "Kilde", "Foreløpige eller endelige", "value=\"mine-elever\"")
                .contains("enctype=\"multipart/form-data\"");
    }

    @Test
    void rows_that_cannot_be_used_are_told_with_their_place() {
        byte[] table = "Kommune;Elever\r\nNordreisa;-5\r\nAtlantis;12\r\n".getBytes(UTF_8);
        Reply refused = running.send(FIGURES + "/import", ASKED, table);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Atlantis", "-5");
        assertThat(running.get(Running.REGION + "/key-figures").json().get("items"))
                .isEmpty();
    }
}
