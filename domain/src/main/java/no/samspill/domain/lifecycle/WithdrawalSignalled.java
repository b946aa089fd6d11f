package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Uttreden signalisert: a party has let it be known that it may withdraw. A risk, not a notice.
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
