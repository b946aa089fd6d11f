package no.samspill.domain.municipality;

/**
 * Organisasjon: one that can take part in cooperations, decide in them or pay for them.
 *
 * @param id normally the municipality number or the organisation number
 * @param name as people know it; not blank
 */
public record Organisation(PartyId id, String name, OrganisationKind kind) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank name");
        }
    }
}
