package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/** Deltaker har trådt ut: its notice has taken effect. */
public record PartyWithdrew(PartyId party) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now).party(party, PartyPhase.NOTICE_GIVEN);
        now.standing()
                .flatMap(one -> one.party(party))
                .flatMap(PartyStanding::until)
                .filter(now.date()::isBefore)
                .ifPresent(until -> gate.refuse("", LifecycleRefusal.NOTICE_NOT_OVER, party.value(), until.toString()));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.in(PartyPhase.WITHDRAWN));
    }
}
