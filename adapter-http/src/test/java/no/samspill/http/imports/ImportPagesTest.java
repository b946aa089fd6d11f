package no.samspill.http.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.json.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A portfolio that is taken in thing by thing, on pages. */
class ImportPagesTest {

    private static final String PAGES = "/regions/nord-troms";
    private static final String CHOOSE = PAGES + "/portfolio/import";
    private static final Map<String, String> EACH = Map.of("each", "true");
    private static final byte[] MIXED = ImportRoutesTest.mixed().getBytes(UTF_8);

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String sent() {
        Reply sent = running.send(CHOOSE, EACH, MIXED);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return sent.header("Location");
    }

    private void finish(String page) {
        running.finished("/api/v1" + page);
    }

    @Test
    void what_is_right_is_taken_in_and_the_rest_is_shown_with_its_reasons() {
        assertThat(running.page(CHOOSE).text()).contains("Ta inn det som er rett, og vis resten", "name=\"each\"");
        String page = sent();
        assertThat(running.page(page).status()).isEqualTo(200);
        finish(page);
        String done = running.page(page, "Accept-Language", "nb").text();
        assertThat(done)
                .contains("Lest inn.", "Lagt til: 2.", "Avvist: 1.", "/measures/1", "Tiltaket finnes ikke ennå")
                .contains("/api/v1" + page + "/rows?format=xlsx")
                .doesNotContain("/measures/0", "Se hvor langt");
        assertThat(running.page(PAGES + "/measures").text()).contains("Tiltak a", "Tiltak c");
        assertThat(running.page(PAGES + "/imports").text()).contains("href=\"" + page + "\"", "hver for seg");
    }

    @Test
    void when_it_is_tried_what_would_be_refused_is_told_and_nothing_is_stored() {
        Reply tried = running.send(CHOOSE + "?dryRun=true", EACH, MIXED);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.text()).contains("Ingenting er lagret", "Lagt til: 2.", "/measures/1 (b): Tiltaket finnes");
        assertThat(running.get(Running.REGION + "/imports").items()).isEmpty();
        assertThat(running.send(CHOOSE, Map.of(), MIXED).status()).isEqualTo(422);
        assertThat(running.send(CHOOSE, EACH, "{".getBytes(UTF_8)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_shown_in_every_language_on_the_way_and_afterwards(Language language) {
        String page = sent();
        for (int i = 0; i < 2; i++) {
            assertThat(running.page(page, "Accept-Language", language.tag()).text())
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .containsOnlyOnce("<h1 ")
                    .doesNotContain("import.", "field.", "{0}", "Optional[");
            finish(page);
        }
        assertThat(running.page(PAGES + "/imports/inn_tull").status()).isEqualTo(404);
    }
}
