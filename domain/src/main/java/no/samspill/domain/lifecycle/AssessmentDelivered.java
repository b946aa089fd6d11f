package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;

/** Utredning levert (T4): the responsible chief executive puts forward what was found. */
public record AssessmentDelivered(Assessment assessment) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .complete("/assessment", LifecycleRefusal.ASSESSMENT_INCOMPLETE, assessment.items())
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.PROPOSED, date)
                .with(before.profile().as(assessment.form().orElseThrow()))
                .dueOn(assessment.evaluation().orElseThrow());
    }
}
