package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Uttreden: what the agreement says about leaving.
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
}
