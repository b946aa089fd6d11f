package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Tatt opp igjen (T12): the committee lets a measure that is on hold go on.
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
public record Resumed(DecisionId decision, String condition) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .decided(now.asked(What.RESUME), "/decision", decision, BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES)
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ACTIVE, date);
    }

    @Override
    public List<DecisionId> decisions() {
        return List.of(decision);
    }
}
