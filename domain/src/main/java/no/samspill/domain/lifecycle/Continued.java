package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Videreført (T15): not terminated after all.
 *
 * <pre>{@code
 * {"act": "CONTINUED", "decision": "kdu-2-24", "conditions": ["Ny kostnadsnøkkel"], "evaluation": "2025-06-30"}
 * }</pre>
 *
 * <p>Refused with {@code DEADLINE_NOT_LATER} when the evaluation is not after the day of the act, and as every step by a
 * decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 *
 * @param evaluation when it is to be evaluated again
 */
public record Continued(Optional<DecisionId> decision, List<String> conditions, LocalDate evaluation) implements Step {

    public Continued {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .practised(now.asked(What.TERMINATE, What.RESUME), "/decision", decision)
                .demand(
                        evaluation.isAfter(now.date()),
                        "/evaluation",
                        LifecycleRefusal.DEADLINE_NOT_LATER,
                        evaluation.toString(),
                        now.date().toString())
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ACTIVE, date).dueOn(evaluation);
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }
}
