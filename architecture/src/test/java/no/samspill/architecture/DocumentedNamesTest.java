package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that a newcomer is sent to names no class that is not there. */
class DocumentedNamesTest {

    private static final NamedTypes TYPES = NamedTypes.of(Code.everything());

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "docs/glossary.md", "docs/livslop.md", "docs/where.md"})
    void every_class_named_is_there(String name) {
        assertThat(TYPES.unknownIn(Document.read(name))).isEmpty();
    }

    @Test
    void what_is_shown_in_lines_of_its_own_hides_nothing_after_it() {
        Document document =
                Document.of("`Kroner`", "```sh", "./mvnw", "```", "", "```", "```", "and `Invented`, `Kroner`");
        assertThat(TYPES.unknownIn(document)).containsExactly("a fixture names Invented");
    }

    @Test
    void a_class_that_is_not_there_is_found_out() {
        Document document = Document.of(
                "`Kroner`, `Key.Equal`, `Outcome.NOTED` and `CostStatement.purpose`; `GET /bodies`, `README.md`, `§"
                        + " 20-8`",
                "| `Invented` | `Key.Unequal` | `Outcome.FORGOTTEN` |");
        assertThat(TYPES.unknownIn(document))
                .containsExactly(
                        "a fixture names Invented", "a fixture names Key.Unequal", "a fixture names Outcome.FORGOTTEN");
    }
}
