package no.samspill.http.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.route.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, chosen on a page: portfolios, and what holds for every file. */
class PortfolioFilePagesTest {

    private static final String PORTFOLIO = "/regions/nord-troms/portfolio/import";
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

    private static byte[] example(String file) {
        try {
            return Files.readAllBytes(Path.of("../examples").resolve(file));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    @Test
    void a_portfolio_is_tried_and_then_taken_in() {
        byte[] portfolio = example("nord-troms/portfolio.json");
        Reply tried = running.send(PORTFOLIO + "?dryRun=true", Map.of(), portfolio);
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.text()).contains("Ingenting er lagret");
        assertThat(running.get(Running.REGION + "/measures").json().get("items"))
                .isEmpty();
        Reply taken = running.send(PORTFOLIO, Map.of(), portfolio);
        int measures = running.get(Running.REGION + "/measures?limit=200")
                .json()
                .get("items")
                .size();
        assertThat(measures).isPositive();
        assertThat(taken.text()).contains("Nye tiltak: " + measures);
        assertThat(running.send(PORTFOLIO, Map.of(), portfolio).text()).contains("Uendrede tiltak: " + measures);
    }

    @Test
    void a_form_without_a_file_is_refused() {
        for (String page : new String[] {PORTFOLIO, FIGURES + "/import"}) {
            Reply refused = running.send(page, ASKED, new byte[0]);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Velg en fil.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"organisations\": [",
                "PK\u0003\u0004 no workbook",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "\u0000\u0001\u0002",
                "=cmd|' /C calc'!A0;1"
            })
    void what_is_no_such_file_is_refused_with_a_reason(String content) {
        for (String page : new String[] {PORTFOLIO, FIGURES + "/import"}) {
            Reply refused = running.send(page, ASKED, content.getBytes(UTF_8));
            assertThat(refused.status()).as(page + refused.text()).isEqualTo(422);
            assertThat(refused.text()).contains("id=\"wrong\"").doesNotContain("root:");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_as_such() {
        Reply refused = running.send(PORTFOLIO, Map.of(), new byte[(int) Request.MOST_BYTES + 1]);
        assertThat(refused.status()).as(refused.text()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=annen",
                "multipart/mixed; boundary=grense"
            })
    void a_form_that_is_badly_put_together_is_refused(String type) {
        Reply refused = running.unchecked(running.request(PORTFOLIO)
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("--grense\r\nContent-Disposition: form-data; name=\"file"))
                .build());
        assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
    }
}
