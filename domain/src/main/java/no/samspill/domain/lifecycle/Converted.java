package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.money.Kroner;

/**
 * Omdannet (T18): another measure goes on with the tasks.
 *
 * @param decisions by which the successor was adopted
 * @param closingBalance what this one had left, in øre
 * @param openingBalance what the successor began with; the same
 * @param obligations how they were transferred
 * @param archive who has the documentation now
 */
public record Converted(
        MeasureId successor,
        List<DecisionId> decisions,
        Kroner closingBalance,
        Kroner openingBalance,
        String obligations,
        String archive)
        implements Step {

    public Converted {
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(
                        this,
                        now,
                        Phase.ADOPTED,
                        Phase.ACTIVE,
                        Phase.ON_HOLD,
                        Phase.TERMINATION_PROPOSED,
                        Phase.WINDING_UP)
                .demand(!decisions.isEmpty(), "/decisions", LifecycleRefusal.TOO_FEW_PARTIES, "0", "1")
                .demand(
                        closingBalance.equals(openingBalance),
                        "/openingBalance",
                        LifecycleRefusal.BALANCES_DIFFER,
                        closingBalance.toString(),
                        openingBalance.toString());
        for (int i = 0; i < decisions.size(); i++) {
            gate.decided(
                    "/decisions/" + i,
                    decisions.get(i),
                    BodyKind.MUNICIPAL_COUNCIL,
                    BodyKind.COUNCIL_OF_REPRESENTATIVES,
                    BodyKind.REGIONAL_COUNCIL,
                    BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES);
        }
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.CONVERTED, date)
                .continuedAs(successor)
                .moving(PartyPhase.ACTIVE, PartyPhase.WITHDRAWN)
                .moving(PartyPhase.NOTICE_GIVEN, PartyPhase.WITHDRAWN);
    }
}
