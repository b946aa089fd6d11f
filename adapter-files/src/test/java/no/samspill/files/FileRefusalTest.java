package no.samspill.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.files.figures.FileNote;
import no.samspill.json.JsonRefusal;
import no.samspill.json.Language;
import no.samspill.json.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileRefusalTest {

    private static final Pattern FACT = Pattern.compile("\\{\\d[^}]*}");

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_sentence_and_every_sentence_a_code(Language language) throws IOException {
        Set<String> codes = Stream.<Enum<?>[]>of(FileRefusal.values(), FileNote.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bundle(language, FileRefusal.class).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_takes_the_place_of_one_of_the_json_form(Language language) throws IOException {
        assertThat(bundle(language, FileRefusal.class).stringPropertyNames())
                .doesNotContainAnyElementsOf(bundle(language, JsonRefusal.class).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_uses_the_same_facts_in_every_language(Language language) throws IOException {
        Properties bokmal = bundle(Language.BOKMAL, FileRefusal.class);
        Properties other = bundle(language, FileRefusal.class);
        for (String code : bokmal.stringPropertyNames()) {
            assertThat(facts(other.getProperty(code))).as(code).isEqualTo(facts(bokmal.getProperty(code)));
        }
    }

    @Test
    void sentences_say_what_is_wrong_and_what_to_do() {
        Sentences bokmal = Sentences.in(Language.BOKMAL, FileRefusal.class);
        assertThat(bokmal.of(Reason.at(
                        "A4", FileRefusal.ENDED_MUNICIPALITY, "5012", "Snillfjord", "2019-12-31", "5055, 5056, 5059")))
                .isEqualTo("5012 Snillfjord gikk ut 31.12.2019. Nå gjelder: 5055, 5056, 5059."
                        + " Bruk nummeret som gjaldt på telledatoen.");
        assertThat(bokmal.of(Reason.at("C2", FileRefusal.NOT_A_NUMBER, "{0} '2019-12-31'")))
                .startsWith("«{0} '2019-12-31'» er ikke et tall.");
        assertThat(bokmal.of(Reason.at("A8", FileNote.TOTAL_LEFT_OUT, "Sum")))
                .isEqualTo("Linjen «Sum» er en sum og er ikke tatt med.");
    }

    private static List<String> facts(String sentence) {
        return FACT.matcher(sentence)
                .results()
                .map(place -> place.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties bundle(Language language, Class<?> beside) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = beside.getResourceAsStream("refusals_" + language.tag() + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
