package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Uttreden: what the agreement says about leaving.
 *
 * <p>Example: six months, at the turn of a year: received on 1 August 2021, it has effect on 1 January 2023, and received
 * on 30 June 2021 on 1 January 2022.
 *
 * @param noticeMonths oppsigelsesfrist, in months; empty when none is said
 * @param atTurnOfYear whether it has effect only on a 1 January
 * @param notBefore bindingstid: the first day a withdrawal may have effect
 */
public record Withdrawal(Optional<Integer> noticeMonths, boolean atTurnOfYear, Optional<LocalDate> notBefore) {

    public Withdrawal {
        if (noticeMonths.filter(months -> months < 0).isPresent()) {
            throw new IllegalArgumentException("notice of less than no months");
        }
    }

    /** Whether it says on which day one leaves that tells of it on this day: after a period, at the turn of a year, or not before. */
    boolean saysDay(LocalDate told) {
        return noticeMonths.isPresent()
                || atTurnOfYear
                || notBefore.filter(told::isBefore).isPresent();
    }

    /** The first day from this one on which the agreement lets a withdrawal have effect. */
    LocalDate firstDayFrom(LocalDate day) {
        LocalDate unlocked = notBefore.filter(day::isBefore).orElse(day);
        return atTurnOfYear ? turnOfYearFrom(unlocked) : unlocked;
    }

    /** The first 1 January from the day on, that day included. */
    static LocalDate turnOfYearFrom(LocalDate day) {
        return day.getDayOfYear() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextYear());
    }
}
