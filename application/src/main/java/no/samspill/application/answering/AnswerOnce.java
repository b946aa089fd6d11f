package no.samspill.application.answering;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Answers;
import no.samspill.application.port.UnitOfWork;

/**
 * Svar én gang: does the work and keeps its answer, in one transaction; or, when there is an answer under the key already,
 * gives that and does nothing. {@link StaleVersion} when the same key is answered elsewhere in the meantime. Work that is
 * refused leaves no answer: it can be tried again.
 */
public final class AnswerOnce {

    /**
     * What to answer.
     *
     * @param key what it is asked under
     * @param work does it, and says what the answer is
     */
    public record Command(String key, Supplier<String> work) {}

    private final UnitOfWork unit;
    private final Answers answers;
    private final Clock clock;

    @Inject
    AnswerOnce(UnitOfWork unit, Answers answers, Clock clock) {
        this.unit = unit;
        this.answers = answers;
        this.clock = clock;
    }

    public String execute(Command command) {
        return unit.run(() -> answers.find(command.key()).orElseGet(() -> {
            String answer = command.work().get();
            answers.keep(command.key(), answer, clock.instant());
            return answer;
        }));
    }
}
