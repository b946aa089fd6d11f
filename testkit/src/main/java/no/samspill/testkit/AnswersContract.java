package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import no.samspill.application.StaleVersion;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Answers} does. */
public abstract class AnswersContract extends PortContract {

    @Test
    void an_answer_is_found_under_its_key() {
        keep("one", "svar\nmed ære", 0);
        assertThat(find("one")).contains("svar\nmed ære");
        assertThat(find("other")).isEmpty();
    }

    @Test
    void the_first_answer_stands() {
        keep("one", "first", 0);
        assertThatThrownBy(() -> keep("one", "second", 1)).isInstanceOf(StaleVersion.class);
        assertThat(find("one")).contains("first");
    }

    @Test
    void answers_from_before_a_moment_are_forgotten() {
        keep("old", "o", 0);
        keep("new", "n", 60);
        int[] forgotten = new int[1];
        store(() -> forgotten[0] = on().answers().forgetBefore(Samples.NOW.plusSeconds(60)));
        assertThat(forgotten).containsExactly(1);
        assertThat(find("old")).isEmpty();
        assertThat(find("new")).contains("n");
    }

    private Optional<String> find(String key) {
        return read(() -> on().answers().find(key));
    }

    private void keep(String key, String answer, int seconds) {
        store(() -> on().answers().keep(key, answer, Samples.NOW.plusSeconds(seconds)));
    }
}
