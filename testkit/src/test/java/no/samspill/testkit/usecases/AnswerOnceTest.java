package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samspill.application.answering.AnswerOnce;
import org.junit.jupiter.api.Test;

class AnswerOnceTest {

    private final Office office = Office.open();
    private final List<String> done = new ArrayList<>();

    private String answer(String key, String work) {
        return office.use(AnswerOnce.class).execute(new AnswerOnce.Command(key, () -> {
            done.add(work);
            return work;
        }));
    }

    @Test
    void what_is_asked_again_under_a_key_is_answered_as_it_was_and_not_done_again() {
        assertThat(answer("a", "first")).isEqualTo("first");
        assertThat(answer("a", "second")).isEqualTo("first");
        assertThat(answer("b", "third")).isEqualTo("third");
        assertThat(done).containsExactly("first", "third");
    }
}
