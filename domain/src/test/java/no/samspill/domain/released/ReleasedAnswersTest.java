package no.samspill.domain.released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered otherwise than it was is found, and so is a name that names nothing. */
class ReleasedAnswersTest {

    private static final String NAMED = "1.0/answers/*.txt | Lists are objects.\n";
    private static final Changelog CHANGELOG = new Changelog(
            "# Changelog\n\n## Unreleased\n\n- Lists are\n  objects.\n\n## 1.0 - 2026-01-01\n\n- Lists are new.\n");

    @TempDir
    private Path folder;

    private Path kept;
    private ReleasedAnswers answers;

    @BeforeEach
    void keep() {
        kept = folder.resolve("kept");
        answers = new ReleasedAnswers(kept, folder.resolve("now"));
        ReleasedAnswers.write(kept.resolve("1.0/answers/a.txt"), "one\ntwo\n");
    }

    private void demand(String answer) {
        answers.demand("1.0/answers", Map.of("a.txt", answer));
    }

    @Test
    void the_same_is_demanded_byte_for_byte() {
        assertThatCode(() -> demand("one\ntwo\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> demand("one\n2\n")).hasMessageContaining("line 2\n    was two\n    is  2");
        assertThat(folder.resolve("now/1.0/answers/a.txt")).hasContent("one\n2\n");
        assertThatThrownBy(() -> demand("one\ntwo")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> answers.demand("1.0/answers", Map.of("b.txt", "one\ntwo\n")))
                .hasMessageContaining("a.txt");
        assertThatThrownBy(() -> answers.demand("1.0/nothing", Map.of())).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_named_difference_is_answered_as_is_kept_beside() {
        ReleasedAnswers.write(kept.resolve("differences.txt"), NAMED);
        ReleasedAnswers.write(kept.resolve("changed/1.0/answers/a.txt"), "{}\n");
        assertThatCode(() -> demand("{}\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> demand("one\ntwo\n")).isInstanceOf(AssertionError.class);
        assertThat(new Differences(kept, CHANGELOG).faults()).isEmpty();
    }

    @Test
    void a_difference_that_is_not_told_or_names_nothing_is_a_fault() {
        String changed = "changed/1.0/answers/a.txt";
        ReleasedAnswers.write(kept.resolve(changed), "{}\n");
        assertThat(new Differences(kept, CHANGELOG).faults()).containsExactly("is not named: 1.0/answers/a.txt");
        ReleasedAnswers.write(
                kept.resolve("differences.txt"),
                "# why\n1.0/answers/*.txt | Lists are new.\n1.0/answers/b* | Lists are objects.\n");
        assertThat(new Differences(kept, CHANGELOG).faults())
                .containsExactly(
                        "not in the changelog after 1.0: Lists are new.",
                        "names nothing that is answered otherwise: 1.0/answers/b*");
        ReleasedAnswers.write(kept.resolve("differences.txt"), NAMED);
        ReleasedAnswers.write(kept.resolve(changed), "one\ntwo\n");
        ReleasedAnswers.write(kept.resolve("changed/1.0/answers/c.txt"), "{}\n");
        assertThat(new Differences(kept, CHANGELOG).faults())
                .containsExactly("is as it was: 1.0/answers/a.txt", "was never answered: 1.0/answers/c.txt");
    }
}
