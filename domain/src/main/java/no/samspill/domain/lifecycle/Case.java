package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.TextVersion;

/**
 * Sak: what the parties are asked to decide.
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
}
