package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.money.Kroner;

/**
 * Utredning bestilt (T2): it is to be assessed.
 *
 * <pre>{@code
 * {"act": "ASSESSMENT_ORDERED", "decision": "kdu-3-21", "responsible": "Kommunedirektøren i Heim",
 *  "mandate": "Utred felles brannvesen", "deadline": "2021-09-01", "cost": "150000", "payer": "Heim",
 *  "invited": [{"party": "5059", "role": "PARTICIPANT"}, {"party": "5055", "role": "PARTICIPANT"}]}
 * }</pre>
 *
 * <p>Refused with {@code DEADLINE_NOT_LATER} when the deadline is not after the day of the act, {@code TOO_FEW_PARTIES}
 * when fewer than two are invited, {@code PARTY_TWICE}, and as every step by a decision ({@link Step}).
 *
 * <p>Law: none; our own rule.
 *
 * @param decision that it is ordered; where the region's procedure says whose it takes
 * @param responsible the chief executive who answers for it
 * @param deadline when the assessment is to be delivered
 * @param cost what the assessment costs, in øre; zero when nothing
 * @param payer who pays it
 */
public record AssessmentOrdered(
        Optional<DecisionId> decision,
        String responsible,
        String mandate,
        LocalDate deadline,
        List<Participant> invited,
        Kroner cost,
        String payer)
        implements Step {

    private static final int FEWEST = 2;

    public AssessmentOrdered {
        invited = List.copyOf(invited);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        long parties = invited.stream().map(Participant::party).distinct().count();
        return Gate.of(this, now)
                .practised(now.asked(What.ASSESS), "/decision", decision)
                .demand(
                        deadline.isAfter(now.date()),
                        "/deadline",
                        LifecycleRefusal.DEADLINE_NOT_LATER,
                        deadline.toString(),
                        now.date().toString())
                .demand(
                        parties >= FEWEST,
                        "/invited",
                        LifecycleRefusal.TOO_FEW_PARTIES,
                        Long.toString(parties),
                        Integer.toString(FEWEST))
                .eachOnce("/invited", invited.stream().map(Participant::party))
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.UNDER_ASSESSMENT, date)
                .with(before.profile().ledBy(responsible))
                .with(invited.stream()
                        .map(one -> PartyStanding.of(one, PartyPhase.INVITED))
                        .toList())
                .dueOn(deadline);
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }
}
