package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Sendt tilbake til utredning (T5): more must be known before anyone is asked.
 *
 * <pre>{@code
 * {"act": "REWORK_ORDERED", "decision": "kdu-5-21", "missing": "Kostnaden for Rindal"}
 * }</pre>
 *
 * <p>Refused as every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 */
public record ReworkOrdered(Optional<DecisionId> decision, String missing) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .practised(now.asked(What.ASSESS), "/decision", decision)
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.UNDER_ASSESSMENT, date);
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }
}
