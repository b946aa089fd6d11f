package no.samspill.domain.costsharing;

import no.samspill.domain.calendar.Period;

/** Tidsavkorting: how taking part in only some of the period counts. */
public enum Proration {
    /** By days, both ends counted. */
    DAYS,
    /** By calendar months touched. */
    MONTHS,
    /** Not at all: who takes part a day, takes part the whole period. */
    NONE;

    /** How much of a period this is, in whole days, months or (for {@link #NONE}) periods: always 1 or more. */
    public long measure(Period period) {
        return switch (this) {
            case DAYS -> period.days();
            case MONTHS -> period.monthsTouched();
            case NONE -> 1;
        };
    }
}
