package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.calendar.Period;

/**
 * Kalenderens grenser: which days can be asked about, and how long a period at once. Without them one question about the
 * year 999999999 would keep the program busy until its memory is full.
 *
 * <p>Example: from 1 January 2020 to 31 December 2029 can be asked about at once.
 *
 * <p>Refused with {@code DAY_OUTSIDE_CALENDAR} outside the years 1900 to 2999, {@code CALENDAR_ENDS_BEFORE_IT_BEGINS} and
 * {@code CALENDAR_TOO_LONG} for more than ten years.
 */
public final class CalendarLimits {

    private static final int MOST_YEARS = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private CalendarLimits() {}

    /** The period from one day to another, or for a year when none is given; {@link Refused} when it cannot be asked for. */
    public static Period period(LocalDate from, Optional<LocalDate> to) {
        Refused.ifAny(Stream.concat(
                        refusals("/from", from).stream(), to.stream().flatMap(last -> refusals("/to", last).stream()))
                .toList());
        LocalDate last = to.orElseGet(() -> from.plusYears(1));
        Refused.ifAny(refusals(from, last));
        return new Period(from, last);
    }

    /** What stands in the way of asking about the day, with the pointer; empty when it can be asked about. */
    public static List<Reason> refusals(String pointer, LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? List.of(Reason.at(
                        pointer,
                        CalendarRefusal.DAY_OUTSIDE_CALENDAR,
                        day.toString(),
                        Integer.toString(FIRST_YEAR),
                        Integer.toString(LAST_YEAR)))
                : List.of();
    }

    private static List<Reason> refusals(LocalDate from, LocalDate last) {
        if (last.isBefore(from)) {
            return List.of(
                    Reason.at("/to", CalendarRefusal.CALENDAR_ENDS_BEFORE_IT_BEGINS, from.toString(), last.toString()));
        }
        return last.isBefore(from.plusYears(MOST_YEARS))
                ? List.of()
                : List.of(Reason.at(
                        "/to",
                        CalendarRefusal.CALENDAR_TOO_LONG,
                        from.toString(),
                        last.toString(),
                        Integer.toString(MOST_YEARS)));
    }
}
