package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Uttreden signalisert: a party has let it be known that it may withdraw. A risk, not a notice.
 *
 * <pre>{@code
 * {"act": "WITHDRAWAL_SIGNALLED", "party": "5428", "source": "Møte 3.3.2021"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_UNKNOWN} and {@code PARTY_NOT_IN_PHASE} when it is neither adopted nor active.
 *
 * <p>Law: none; our own rule.
 *
 * @param source where it was said
 */
public record WithdrawalSignalled(PartyId party, String source) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .party(party, PartyPhase.ADOPTED, PartyPhase.ACTIVE)
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, PartyStanding::inDoubt);
    }
}
