package no.samspill.domain.lifecycle;

import java.time.LocalDate;

/**
 * Datert handling: an act and the day it happened, before it has got a number in the list of a measure.
 *
 * <p>Example: {@code new DatedAct(date, new Retracted("Nei")).numbered(3)}.
 */
public record DatedAct(LocalDate date, Act act) {

    /** The act with its number in the list. */
    public Entry numbered(int number) {
        return new Entry(number, date, act);
    }
}
