package no.samspill.domain.lifecycle;

import java.util.Optional;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * Egeninnsats: what one party puts in itself.
 *
 * @param amount own funds, in øre
 * @param hours own work
 */
public record Contribution(PartyId party, Optional<Kroner> amount, Optional<Integer> hours) {

    /** The same, with a party under another id. */
    Contribution succeeding(PartyId from, PartyId to) {
        return party.equals(from) ? new Contribution(to, amount, hours) : this;
    }
}
