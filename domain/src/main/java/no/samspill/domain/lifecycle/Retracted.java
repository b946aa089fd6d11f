package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;

/**
 * Trukket: whoever proposed it takes it back, before anyone is asked to decide.
 *
 * <pre>{@code
 * {"act": "RETRACTED", "reason": "Løst på en annen måte"}
 * }</pre>
 *
 * <p>Refused as every step ({@link Step}): it can be done until the parties are asked to decide.
 *
 * <p>Law: none; our own rule.
 */
public record Retracted(String reason) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now).reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.RETRACTED, date);
    }
}
