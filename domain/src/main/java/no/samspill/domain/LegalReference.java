package no.samspill.domain;

import java.time.LocalDate;

/**
 * Lovhenvisning: where in the law a rule stands, and since when it has stood so.
 *
 * @param act the act or regulation, for example {@code kommuneloven}
 * @param paragraph for example {@code § 20-4}
 * @param since the first day of this wording
 */
public record LegalReference(String act, String paragraph, LocalDate since) {}
