package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are sent in error, or to see what breaks. */
class HostileBodyTest {

    private static final String ACTS = Running.REGION + "/measures/it/acts";
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"\"",
                "{\"date\": 1}",
                "{\"date\": \"2022-02-01\"}",
                "{\"date\": \"2022-02-30\", \"act\": \"PROPOSED\"}",
                "{\"act\": \"PROPOSED\", \"act\": \"CLOSED\"}",
                "{\"date\": \"2022-02-01\", \"act\": [\"PROPOSED\"]}",
                "{\"date\": \"2022-02-01\", \"act\": \"NO_SUCH\"}",
                "{\"date\": \"2022-02-01\", \"act\": \"PROPOSED\", \"__proto__\": {}}",
                "{\"date\": \"2022-02-01\", \"act\": \"PROPOSED\", \"by\": \"\\u0000\"}",
                "{\"date\": \"+999999999-12-31\", \"act\": \"PROPOSED\"}",
                "\uFEFF{}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
            })
    void a_body_that_is_no_act_is_a_bad_request(String body) {
        Reply reply = running.post(ACTS, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("Exception", "no.samspill", "root:");
    }

    @ParameterizedTest
    @CsvSource({"[, 100000", "{\"a\":, 50000"})
    void a_body_nested_too_deep_is_a_bad_request(String opening, int times) {
        assertThat(running.post(ACTS, opening.repeat(times)).status()).isEqualTo(400);
    }

    @Test
    void a_body_of_bytes_that_are_no_text_is_a_bad_request() {
        HttpRequest request = running.request(ACTS)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'}))
                .build();
        assertThat(running.send(request, new byte[0]).status()).isEqualTo(400);
    }

    @Test
    void a_body_too_large_is_refused_as_that() {
        Reply reply = running.post(ACTS, "\"" + "a".repeat(17 * 1024 * 1024) + "\"");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.codes()).containsExactly("BODY_TOO_LARGE");
    }

    @Test
    void another_content_than_json_is_refused_as_that() {
        HttpRequest request = running.request(ACTS)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}", StandardCharsets.UTF_8))
                .build();
        assertThat(running.send(request, new byte[0]).status()).isEqualTo(415);
    }
}
