package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;

/**
 * Den som har vervet: a person in a post, from when to when.
 *
 * @param name not blank
 * @param electedOn the day of the election; empty when it is not known, or nobody is elected to the post
 * @param organisation whom the person comes from, when the post itself represents nobody
 */
public record Holder(String name, OpenPeriod period, Optional<LocalDate> electedOn, Optional<PartyId> organisation) {

    public Holder {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank name");
        }
    }
}
