package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts for people are made of: words of the field, one for each thing, and no codes. */
class LanguageRulesTest {

    /** Words in capitals that people write so themselves. */
    private static final Pattern CODE =
            Pattern.compile("\\b(?!JSON|UTF|HTTP|CSV|ASCII|UUID|ETag|GSI|SSB|IKS)[A-Z]{4,}(_[A-Z]+)*\\b");

    private static final Pattern EMPTY_PARENTHESES =
            Pattern.compile("\\([^()]*\\{\\d,\\w+,(none|anyone|nothing)}[^()]*\\)|\\(\\s*\\)");
    private static final Pattern COMMAND_LINE = Pattern.compile("help\\.properties|/settings/|/cli/");

    private record Text(Path file, String key, String said) {

        @Override
        public String toString() {
            return file.getFileName() + " " + key + "=" + said;
        }
    }

    private static List<Text> texts(String ending) {
        List<Text> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(one -> one.toString().contains("src/main/resources"))
                    .filter(one -> one.toString().endsWith(ending))
                    .toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, said) -> all.add(new Text(file, key.toString(), said.toString())));
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        assertThat(all).as(ending).hasSizeGreaterThan(100);
        return all;
    }

    /** What people type to programs is told as it is typed. */
    private static boolean isForProgrammers(Text text) {
        return COMMAND_LINE.matcher(text.file().toString()).find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nb.properties", "_nn.properties", "_en.properties"})
    void a_sentence_names_no_code(String ending) {
        assertThat(texts(ending))
                .filteredOn(one -> !isForProgrammers(one))
                .filteredOn(one -> CODE.matcher(one.said().replaceAll("ÅÅÅÅ-MM-DD|YYYY-MM-DD", ""))
                        .find())
                .isEmpty();
        assertThat(texts(ending))
                .filteredOn(one -> one.key().startsWith("hint.") || one.key().startsWith("field."))
                .filteredOn(one -> one.said().matches(".*\\b(profile\\.|pupils\\b(?! )|population\\b(?! )).*")
                        && !ending.startsWith("_en"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nb.properties", "_nn.properties", "_en.properties"})
    void what_is_not_told_leaves_no_empty_parentheses(String ending) {
        assertThat(texts(ending))
                .filteredOn(one -> EMPTY_PARENTHESES.matcher(one.said()).find())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "behandle; [Hh]andsam",
                "oppgi; \\b[Gg]i opp\\b|[Oo]ppgje\\b",
                "myndigheit; \\bmynde\\b|[Mm]yndet\\b",
                "forslag; \\b[Ff]ramlegg",
                "medlemmer; [Mm]edleme(r|ne)\\b",
                "oppnemne; \\bpeik(er|e|te|t) ut\\b",
                "høve til å ta opp lån; [Ll]ånerett|[Ll]åneåtgang|adgang til",
                "finansiør; \\bfinansierer\\b$",
                "gitt; \\bgjeve\\b|\\bgjev\\b"
            })
    void one_thing_has_one_word_in_nynorsk(String word, String others) {
        assertThat(texts("_nn.properties"))
                .as(word)
                .filteredOn(one -> Pattern.compile(others).matcher(one.said()).find())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fordeling; \\b[Oo]ppgjøret\\b|\\b[Oo]ppgjørene\\b|\\b[Oo]ppgjeret\\b|\\bOppgj[øe]r\\b",
                "fordelingsavtale; [Kk]ostnadsavtal",
                "samarbeidsavtale; [Aa]vtaletekst",
                "fase; \\b[Tt]ilstand",
                "Type; \\bSlag\\b",
                "Prøv fordelingen; [Aa]rbeidsbenk",
                "anbefaling; [Tt]ilrådning",
                "felles, folkevalgt nemnd; [Dd]en felles nemnda",
                "deltok; hvem som helst"
            })
    void one_thing_has_one_word_in_bokmaal(String word, String others) {
        Pattern other = Pattern.compile(others);
        assertThat(texts("_nb.properties"))
                .as(word)
                .filteredOn(one -> other.matcher(one.said()).find())
                .filteredOn(one -> !one.said().startsWith("Andel av oppgjøret"))
                .isEmpty();
        assertThat(texts("texts.properties"))
                .as(word)
                .filteredOn(one -> other.matcher(one.said()).find())
                .isEmpty();
    }

    @Test
    void what_can_be_done_is_told_as_a_verb() {
        assertThat(texts("texts_nb.properties"))
                .filteredOn(one -> one.key().startsWith("do."))
                .hasSizeGreaterThan(25)
                .filteredOn(one -> one.said()
                        .matches("(Satt|Endret|Beskrevet|Avsluttet|Trukket|Rettet|Videreført|Vedtatt|Foreslått)\\b.*"))
                .isEmpty();
    }
}
