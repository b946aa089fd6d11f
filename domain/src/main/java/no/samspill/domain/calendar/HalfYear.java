package no.samspill.domain.calendar;

import java.time.LocalDate;

/** Halvår: the first (January to June) or the second (July to December) half of a calendar year. */
public enum HalfYear {
    FIRST(1, 6),
    SECOND(7, 12);

    private final int firstMonth;
    private final int lastMonth;

    HalfYear(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** The days of this half in the given year. */
    public Period of(int year) {
        LocalDate lastMonthBegins = LocalDate.of(year, lastMonth, 1);
        return new Period(
                LocalDate.of(year, firstMonth, 1), lastMonthBegins.withDayOfMonth(lastMonthBegins.lengthOfMonth()));
    }
}
