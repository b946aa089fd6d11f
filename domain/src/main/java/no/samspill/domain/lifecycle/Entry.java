package no.samspill.domain.lifecycle;

import java.time.LocalDate;

/**
 * Innførsel: one act in a measure's list.
 *
 * @param number 1 for the first; the next act must have the next number, so that two who write at once do not both succeed
 * @param date the day it happened
 */
public record Entry(int number, LocalDate date, Act act) {

    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("number below 1");
        }
    }
}
