package no.samspill.domain.costsharing;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltaker: a party of a sharing case.
 *
 * <p>Example: Rindal from 1 August: by days, 153 of 365.
 *
 * @param from the first day it takes part; empty: from the beginning of the period
 * @param to the last day it takes part, included; empty: to the end of the period
 */
public record Party(PartyId id, String name, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** A party that takes part the whole period. */
    public Party(PartyId id, String name) {
        this(id, name, Optional.empty(), Optional.empty());
    }

    /** The days of the period it takes part; empty when there are none, or {@code to} is before {@code from}. */
    public Optional<Period> presence(Period period) {
        LocalDate first = from.orElse(period.from());
        LocalDate last = to.orElse(period.to());
        return last.isBefore(first) ? Optional.empty() : period.intersection(new Period(first, last));
    }
}
