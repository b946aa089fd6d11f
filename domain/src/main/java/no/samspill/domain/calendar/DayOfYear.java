package no.samspill.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Dag i året: a day that comes every year, month and day. On 29 February of another year it is the 28th.
 *
 * <p>Example: {@code 08-31}, and the first after 30 June 2026 is 31 August 2026.
 *
 * <p>Throws {@link IllegalArgumentException} for anything else.
 *
 * @param value as it is written
 */
public record DayOfYear(String value) {

    public DayOfYear {
        parsed(value);
    }

    private static MonthDay parsed(String value) {
        try {
            return MonthDay.parse("--" + value);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("not a day of the year: " + value, wrong);
        }
    }

    public LocalDate of(int year) {
        return parsed(value).atYear(year);
    }

    /** The first of them after the day. */
    public LocalDate firstAfter(LocalDate day) {
        LocalDate same = of(day.getYear());
        return same.isAfter(day) ? same : of(day.getYear() + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
