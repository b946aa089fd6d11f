package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.json.Language;
import no.samspill.json.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not found is named by the word people use, and not by the name of a class. */
class MissingKindsTest {

    /** Where a kind is given to {@code NotFound}: as a text, or as a class that comes to it. */
    private static final Pattern GIVEN = Pattern.compile("(?:new NotFound\\(\\s*\"(\\w+)\""
            + "|(?:NotFound\\.unlessIn|new NotFound|Registering\\.find)\\([^;]*?(\\w+)\\.class"
            + "|request\\.id\\(\\s*(?:\"\\w+\",\\s*)?(\\w+)\\.class"
            + "|new \\w+<>\\(\\s*\"[^\"]*\",\\s*(\\w+)\\.class)");

    private static Set<String> kinds() {
        return Code.main().sources().stream()
                .flatMap(source ->
                        GIVEN.matcher(String.join("\n", source.lines())).results())
                .map(found -> found.group().replaceAll("(?s).*?(\\w+)(?:\\.class|\")$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_has_a_word(Language language) {
        Sentences sentences = Sentences.in(language);
        assertThat(kinds())
                .hasSizeGreaterThan(20)
                .contains("CostAgreement", "Organisation", "Webhook", "Region", "ImportJob")
                .allSatisfy(kind -> assertThat(sentences.kind(kind)).isNotEqualTo(kind));
    }
}
