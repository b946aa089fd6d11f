package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;

/** Sendt tilbake til utredning (T5). */
public record ReworkOrdered(DecisionId decision, String missing) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .decided("/decision", decision, BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.REGIONAL_COUNCIL)
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.UNDER_ASSESSMENT, date);
    }

    @Override
    public List<DecisionId> decisions() {
        return List.of(decision);
    }
}
