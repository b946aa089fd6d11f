package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Procedure;

/**
 * Satt på vent (T11): it rests, until a day.
 *
 * <pre>{@code
 * {"act": "PUT_ON_HOLD", "decision": "kdu-1-22", "reason": "Venter på tilskudd", "resumeBy": "2022-12-31",
 *  "payer": "Heim"}
 * }</pre>
 *
 * <p>Refused with {@code DEADLINE_NOT_LATER} when the day is not after the day of the act, {@code HOLD_TOO_LONG} when it
 * is further on than the region's procedure lets it be, and as every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 *
 * @param resumeBy the day it must be taken up again
 * @param payer who pays meanwhile
 */
public record PutOnHold(Optional<DecisionId> decision, String reason, LocalDate resumeBy, String payer)
        implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .practised(now.asked(What.HOLD), "/decision", decision)
                .demand(
                        resumeBy.isAfter(now.date()),
                        "/resumeBy",
                        LifecycleRefusal.DEADLINE_NOT_LATER,
                        resumeBy.toString(),
                        now.date().toString());
        now.procedure()
                .flatMap(Procedure::longestHold)
                .map(months -> now.date().plusMonths(months))
                .filter(resumeBy::isAfter)
                .ifPresent(last -> gate.refuse(
                        "/resumeBy",
                        LifecycleRefusal.HOLD_TOO_LONG,
                        resumeBy.toString(),
                        last.toString(),
                        Practice.of(now).version()));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ON_HOLD, date).dueOn(resumeBy);
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }
}
