package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltaker har trådt ut: its notice has taken effect.
 *
 * <pre>{@code
 * {"act": "PARTY_WITHDREW", "party": "5428"}
 * }</pre>
 *
 * <p>Refused with {@code NOTICE_NOT_OVER} before the day the notice takes effect, {@code PARTY_UNKNOWN}, and
 * {@code PARTY_NOT_IN_PHASE} when it has given none.
 *
 * <p>Law: kommuneloven § 20-8; IKS-loven § 30.
 */
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
