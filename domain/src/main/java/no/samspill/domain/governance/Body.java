package no.samspill.domain.governance;

import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Organ: a body that meets and advises, recommends or decides.
 *
 * @param name as people know it; not blank
 * @param organisation the one it is a body of; empty for a body of the region or of a cooperation
 * @param reportsTo the body above it
 * @param purpose what it is for, in its own words
 */
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        Optional<Authority> authority,
        Optional<PartyId> organisation,
        Optional<BodyId> reportsTo,
        Optional<String> purpose) {

    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank name");
        }
    }
}
