package no.samspill.domain.agreement;

import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltakelse: one party's part in an agreement, and from when to when.
 *
 * @param name as it is to stand on statements; not blank
 */
public record Participation(PartyId party, String name, OpenPeriod period) {

    public Participation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank party name");
        }
    }
}
