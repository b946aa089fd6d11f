package no.samspill.domain.agreement;

import java.time.LocalDate;

/**
 * Oppsigelsestid: when months of notice are over.
 *
 * <p>Example: a year from 29 February 2024 is over on 1 March 2025, and not on 28 February, which is a day short of it.
 *
 * <p>Law: kommuneloven § 20-8; IKS-loven § 30.
 */
public final class NoticePeriod {

    private NoticePeriod() {}

    /** The first day after the period; of a month that is too short for the day it is the first of the next. */
    public static LocalDate over(LocalDate received, int months) {
        LocalDate same = received.plusMonths(months);
        return same.getDayOfMonth() < received.getDayOfMonth() ? same.plusDays(1) : same;
    }
}
