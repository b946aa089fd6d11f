package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;

/**
 * Videreført (T15): not terminated after all.
 *
 * @param evaluation when it is to be evaluated again
 */
public record Continued(DecisionId decision, List<String> conditions, LocalDate evaluation) implements Step {

    public Continued {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .decided("/decision", decision, BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.REGIONAL_COUNCIL)
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
        return List.of(decision);
    }
}
