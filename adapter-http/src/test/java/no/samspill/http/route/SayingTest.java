package no.samspill.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.http.settings.StartRefusal;
import no.samspill.json.FieldNames;
import no.samspill.json.Language;
import no.samspill.json.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said is said in every language. */
class SayingTest {

    static Stream<Reason.Code> codes() {
        return Stream.of(HttpRefusal.values(), StartRefusal.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_refusal_has_a_sentence_in_every_language(Reason.Code code) {
        for (Language language : Language.values()) {
            Sentences sentences = code instanceof StartRefusal
                    ? StartRefusal.sentences(language)
                    : Texts.in(language).sentences();
            String sentence = sentences.of(Reason.at("", code, "Measure", "b"));
            assertThat(sentence).as(language + " " + code).endsWith(".").doesNotContain("{", code.name());
        }
    }

    @ParameterizedTest
    @EnumSource(HttpRefusal.class)
    void every_status_has_a_title(HttpRefusal code) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).of("status." + code.status())).isNotBlank();
        }
    }

    @Test
    void no_language_lacks_what_another_has() throws Exception {
        for (String kind : new String[] {"texts_", "refusals_"}) {
            assertThat(keys(Texts.class, kind + "nn"))
                    .isEqualTo(keys(Texts.class, kind + "nb"))
                    .isEqualTo(keys(Texts.class, kind + "en"));
        }
        assertThat(keys(FieldNames.class, "fields_nn"))
                .isEqualTo(keys(FieldNames.class, "fields_nb"))
                .isEqualTo(keys(FieldNames.class, "fields_en"));
        assertThat(keys(StartRefusal.class, "refusals_nn"))
                .isEqualTo(keys(StartRefusal.class, "refusals_nb"))
                .isEqualTo(keys(StartRefusal.class, "refusals_en"));
    }

    private static Object keys(Class<?> beside, String name) throws Exception {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name + ".properties"))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames();
        }
    }
}
