package no.samspill.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.samspill.http.route.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "a,b"})
    void an_answer_is_read_back_as_it_was_kept(String version) {
        RenderedAnswer kept = frozen(version, Map.of("Location", "/api/v1/x:y"));
        RenderedAnswer read = RenderedAnswer.parse(kept.text());
        assertThat(read.status()).isEqualTo(201);
        assertThat(read.form()).isEqualTo(MediaType.JSON);
        assertThat(read.version()).isEqualTo(kept.version());
        assertThat(read.headers()).isEqualTo(kept.headers());
        assertThat(read.content()).isEqualTo(kept.content());
    }

    @Test
    void an_answer_without_anything_is_read_back_too() {
        RenderedAnswer read = RenderedAnswer.parse(
                new RenderedAnswer(200, MediaType.JSON, new byte[0], Optional.empty(), Map.of()).text());
        assertThat(read.headers()).isEmpty();
        assertThat(read.version()).isEmpty();
        assertThat(read.content()).isEmpty();
    }

    private static RenderedAnswer frozen(String version, Map<String, String> headers) {
        byte[] content = "{\"navn\": \"Gáivuotna – Kåfjord\"}".getBytes(StandardCharsets.UTF_8);
        return new RenderedAnswer(
                201, MediaType.JSON, content, Optional.of(version).filter(one -> !one.isEmpty()), headers);
    }
}
