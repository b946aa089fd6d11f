package no.samspill.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Periode: the days from one date to another, both included.
 *
 * @param from the first day
 * @param to the last day; not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
    }

    /** The calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The days in both; empty when there are none. */
    public Optional<Period> intersection(Period other) {
        LocalDate first = from.isBefore(other.from) ? other.from : from;
        LocalDate last = to.isAfter(other.to) ? other.to : to;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** The number of days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The number of calendar months that hold at least one of the days. */
    public long monthsTouched() {
        return ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) + 1;
    }
}
