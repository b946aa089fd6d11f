package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltaker har avslått: one that was asked will not take part.
 *
 * <pre>{@code
 * {"act": "PARTY_DECLINED", "party": "5061", "reason": "Egen beredskap holder"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_UNKNOWN} and {@code PARTY_NOT_IN_PHASE} when it is not asked.
 *
 * <p>Law: none; our own rule.
 */
public record PartyDeclined(PartyId party, String reason) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now).party(party, PartyPhase.INVITED).reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.in(PartyPhase.DECLINED));
    }
}
