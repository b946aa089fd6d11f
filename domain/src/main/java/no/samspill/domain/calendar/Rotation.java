package no.samspill.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rullering, omgang: who has the turn, when all take it in a fixed order and then begin again.
 *
 * <p>Example: in Nord-Troms Rundt Kvænangen was host in 2011 and, as the first of six, again in 2017.
 *
 * @param order who takes turns, each by the id or the name it is known by; not empty
 * @param firstYear the calendar year of the first turn
 * @param lastYear the calendar year of the last one; empty when it has no end
 */
public record Rotation(List<String> order, int firstYear, Turn turn, Optional<Integer> lastYear) {

    /** How long a turn lasts. */
    public enum Turn {
        /** A calendar year. */
        YEAR,
        /** A half-year; the first turn is the first half of the first year. */
        HALF_YEAR
    }

    public Rotation {
        order = List.copyOf(order);
        if (order.isEmpty()) {
            throw new IllegalArgumentException("nobody takes turns");
        }
    }

    /** A rotation without end. */
    public Rotation(List<String> order, int firstYear, Turn turn) {
        this(order, firstYear, turn, Optional.empty());
    }

    /** A turn a year. */
    public static Rotation yearly(int firstYear, String... order) {
        return new Rotation(List.of(order), firstYear, Turn.YEAR);
    }

    /** Whose turn it is on the date; nobody's before the first year, nor after the last. */
    public Optional<String> on(LocalDate date) {
        if (lastYear.filter(last -> date.getYear() > last).isPresent()) {
            return Optional.empty();
        }
        int years = date.getYear() - firstYear;
        int turns = switch (turn) {
            case YEAR -> years;
            case HALF_YEAR -> 2 * years + (HalfYear.SECOND.of(date.getYear()).contains(date) ? 1 : 0);
        };
        return years < 0 ? Optional.empty() : Optional.of(order.get(turns % order.size()));
    }
}
