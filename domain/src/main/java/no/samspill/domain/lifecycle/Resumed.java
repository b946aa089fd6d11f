package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Tatt opp igjen (T12): a measure that is on hold goes on.
 *
 * <pre>{@code
 * {"act": "RESUMED", "decision": "kdu-7-22", "condition": "Tilskuddet er innvilget"}
 * }</pre>
 *
 * <p>Refused as every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 *
 * @param condition what has come about, so that it can go on
 */
public record Resumed(Optional<DecisionId> decision, String condition) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .practised(now.asked(What.RESUME), "/decision", decision)
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ACTIVE, date);
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }
}
