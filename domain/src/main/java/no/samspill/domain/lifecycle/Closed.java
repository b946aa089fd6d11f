package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;

/** Avsluttet (T17): the owner finds that everything is in order. */
public record Closed(DecisionId decision, Closing closing) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .decided(
                        "/decision",
                        decision,
                        BodyKind.REGIONAL_COUNCIL,
                        BodyKind.COUNCIL_OF_REPRESENTATIVES,
                        BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES)
                .complete("/closing", LifecycleRefusal.CLOSING_INCOMPLETE, closing.items());
        now.standing()
                .flatMap(Standing::due)
                .filter(now.date()::isBefore)
                .ifPresent(last -> gate.refuse(
                        "", LifecycleRefusal.NOT_YET_IN_FORCE, now.date().toString(), last.toString()));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.CLOSED, date)
                .moving(PartyPhase.ACTIVE, PartyPhase.WITHDRAWN)
                .moving(PartyPhase.NOTICE_GIVEN, PartyPhase.WITHDRAWN);
    }

    @Override
    public List<DecisionId> decisions() {
        return List.of(decision);
    }
}
