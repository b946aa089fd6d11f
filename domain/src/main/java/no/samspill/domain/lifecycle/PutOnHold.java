package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Satt på vent (T11): the committee or the steering group lets it rest, until a day.
 *
 * <pre>{@code
 * {"act": "PUT_ON_HOLD", "decision": "kdu-1-22", "reason": "Venter på tilskudd", "resumeBy": "2022-12-31",
 *  "payer": "Heim"}
 * }</pre>
 *
 * <p>Refused with {@code DEADLINE_NOT_LATER} when the day is not after the day of the act, {@code HOLD_TOO_LONG} when it
 * is more than twelve months on, and as every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 *
 * @param resumeBy the day it must be taken up again; at most twelve months on
 * @param payer who pays meanwhile
 */
public record PutOnHold(DecisionId decision, String reason, LocalDate resumeBy, String payer) implements Step {

    /** The longest a measure can be on hold: our own rule, no law has one. */
    private static final int MONTHS = 12;

    @Override
    public List<Reason> refusals(Situation now) {
        LocalDate last = now.date().plusMonths(MONTHS);
        return Gate.of(this, now)
                .decided(
                        now.asked(What.HOLD),
                        "/decision",
                        decision,
                        BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                        BodyKind.STEERING_GROUP)
                .demand(
                        resumeBy.isAfter(now.date()),
                        "/resumeBy",
                        LifecycleRefusal.DEADLINE_NOT_LATER,
                        resumeBy.toString(),
                        now.date().toString())
                .demand(
                        !resumeBy.isAfter(last),
                        "/resumeBy",
                        LifecycleRefusal.HOLD_TOO_LONG,
                        resumeBy.toString(),
                        last.toString())
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ON_HOLD, date).dueOn(resumeBy);
    }

    @Override
    public List<DecisionId> decisions() {
        return List.of(decision);
    }
}
