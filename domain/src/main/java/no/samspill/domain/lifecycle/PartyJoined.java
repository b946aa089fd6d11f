package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltaker trer inn: one that has decided to, in a measure that is running.
 *
 * <pre>{@code
 * {"act": "PARTY_JOINED", "party": "5061"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_UNKNOWN} and {@code PARTY_NOT_IN_PHASE} when it has not decided to.
 *
 * <p>Law: none; our own rule.
 */
public record PartyJoined(PartyId party) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now).party(party, PartyPhase.ADOPTED).reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.in(PartyPhase.ACTIVE));
    }
}
