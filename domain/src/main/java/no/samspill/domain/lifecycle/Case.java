package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Sak: what the parties are asked to decide.
 *
 * <p>Example: {@code brannvesen/1}, asked of the councils of Orkland and Heim; both are needed.
 *
 * @param text the version they are to adopt; empty for a plain network, which has none
 * @param asked one body for each party; empty for a plain network
 * @param minimumParties fewer, and it comes to nothing
 * @param onAll whether it needs every party that is asked
 */
public record Case(Optional<TextVersion> text, List<Asked> asked, int minimumParties, boolean onAll) {

    public Case {
        asked = List.copyOf(asked);
    }

    /** The same bodies asked, one of them on behalf of a party that has got another id. */
    Case renumbering(PartyId from, PartyId to) {
        List<Asked> renumbered = asked.stream()
                .map(one -> one.party().equals(from) ? new Asked(to, one.body()) : one)
                .toList();
        return new Case(text, renumbered, minimumParties, onAll);
    }
}
