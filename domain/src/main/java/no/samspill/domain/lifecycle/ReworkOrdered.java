package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Sendt tilbake til utredning (T5): the committee or the regional council wants to know more before anyone is asked.
 *
 * <pre>{@code
 * {"act": "REWORK_ORDERED", "decision": "kdu-5-21", "missing": "Kostnaden for Rindal"}
 * }</pre>
 *
 * <p>Refused as every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 */
public record ReworkOrdered(DecisionId decision, String missing) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .decided(
                        now.asked(What.ASSESS),
                        "/decision",
                        decision,
                        BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                        BodyKind.REGIONAL_COUNCIL)
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
