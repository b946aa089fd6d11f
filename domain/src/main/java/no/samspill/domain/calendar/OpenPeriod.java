package no.samspill.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Åpen periode: the days from a date, to another date or until further notice, both included.
 *
 * @param from the first day
 * @param to the last day; empty while no end is known
 */
public record OpenPeriod(LocalDate from, Optional<LocalDate> to) {

    public OpenPeriod {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to.get());
        }
    }

    public static OpenPeriod since(LocalDate from) {
        return new OpenPeriod(from, Optional.empty());
    }

    /** The days of this that lie in the period; empty when there are none. */
    public Optional<Period> within(Period period) {
        LocalDate last = to.orElse(period.to());
        return last.isBefore(from) ? Optional.empty() : period.intersection(new Period(from, last));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
    }

    /** Whether at least one day lies in both. */
    public boolean overlaps(OpenPeriod other) {
        return contains(other.from) || other.contains(from);
    }

    /** Whether every day of the other lies in this; an open end is covered by an open end only. */
    public boolean covers(OpenPeriod other) {
        return contains(other.from)
                && (to.isEmpty() || other.to.map(this::contains).orElse(false));
    }
}
