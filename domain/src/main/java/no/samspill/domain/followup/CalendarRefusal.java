package no.samspill.domain.followup;

import no.samspill.domain.Reason;

/**
 * Avslag på et kalenderspørsmål: why the calendar, or the check of a day, is not made. The facts of each reason stand
 * beside it, in order.
 */
public enum CalendarRefusal implements Reason.Code {
    /** Facts: the first day, the last day. */
    CALENDAR_ENDS_BEFORE_IT_BEGINS,
    /** Facts: the first day, the last day, how many years at most. */
    CALENDAR_TOO_LONG,
    /** Facts: the day, the first year there is a calendar for, the last. */
    DAY_OUTSIDE_CALENDAR
}
