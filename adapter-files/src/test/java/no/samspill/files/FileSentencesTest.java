package no.samspill.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.MunicipalityRefusal;
import no.samspill.json.JsonRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSentencesTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_code_has_a_sentence_and_every_sentence_a_code(String language) throws IOException {
        Set<String> codes = Stream.of(
                        FileRefusal.values(), FileNote.values(), JsonRefusal.values(), MunicipalityRefusal.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add("where");
        assertThat(bundle(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void a_sentence_uses_the_same_facts_in_every_language(String language) throws IOException {
        Properties bokmal = bundle("nb");
        Properties other = bundle(language);
        for (String code : bokmal.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(code))).as(code).isEqualTo(placeholders(bokmal.getProperty(code)));
        }
    }

    @Test
    void sentences_say_what_is_wrong_with_places_and_dates_as_people_write_them() {
        Reason ended = Reason.at("4:1", FileRefusal.ENDED_MUNICIPALITY, "5012", "Snillfjord", "2019-12-31", "5055, 5056");
        assertThat(FileSentences.where(ended, BOKMAL)).isEqualTo("linje 4, kolonne 1");
        assertThat(FileSentences.sentence(ended, BOKMAL))
                .isEqualTo("5012 Snillfjord gikk ut 31.12.2019. Nå gjelder: 5055, 5056."
                        + " Bruk nummeret som gjaldt på telledatoen.");
        Reason twice = Reason.at("12:1", FileRefusal.DUPLICATE_MUNICIPALITY, "5546", "11:1");
        assertThat(FileSentences.sentence(twice, Locale.ENGLISH))
                .isEqualTo("Municipality 5546 also stands here: line 11, column 1. Keep only one of them.");
        assertThat(FileSentences.where(Reason.at("Ark1!B7", FileRefusal.NO_ROWS), Locale.ENGLISH))
                .isEqualTo("Ark1!B7");
    }

    @Test
    void what_someone_wrote_is_shown_as_written() {
        Reason strange = Reason.at("2:3", FileRefusal.INVALID_NUMBER, "{0} 2019-12-31 'x'");
        assertThat(FileSentences.sentence(strange, BOKMAL)).startsWith("«{0} 2019-12-31 'x'» er ikke et tall.");
        assertThat(FileSentences.sentence(Reason.at("2:3", FileRefusal.INVALID_NUMBER, "12:30"), BOKMAL))
                .startsWith("«12:30» er ikke et tall.");
    }

    @Test
    void another_language_gets_bokmal() {
        Reason empty = Reason.at("", FileRefusal.FILE_EMPTY);
        assertThat(FileSentences.sentence(empty, Locale.FRENCH)).isEqualTo("Filen er tom.");
        assertThat(FileSentences.sentence(empty, Locale.forLanguageTag("nn-NO"))).isEqualTo("Fila er tom.");
        assertThat(FileSentences.has(FileRefusal.FILE_EMPTY)).isTrue();
    }

    private static Set<Integer> placeholders(String sentence) {
        Set<Integer> used = new TreeSet<>();
        for (int i = 0; i < 6; i++) {
            Object[] facts = new Object[6];
            Arrays.fill(facts, "");
            facts[i] = "\u0001";
            if (new MessageFormat(sentence, Locale.ROOT).format(facts).contains("\u0001")) {
                used.add(i);
            }
        }
        return used;
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = FileSentences.class.getResourceAsStream("refusals_" + language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
