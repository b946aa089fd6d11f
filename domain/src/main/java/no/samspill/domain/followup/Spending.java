package no.samspill.domain.followup;

import java.util.Optional;
import no.samspill.domain.money.Kroner;

/**
 * Økonomi i en evaluering, in øre; what is not known is empty.
 *
 * @param toDate the accounts of the year until the last day of the period
 * @param forecast what the year is expected to cost
 * @param frame what was set aside for the year
 */
public record Spending(
        Optional<Kroner> toDate,
        Optional<Kroner> forecast,
        Optional<Kroner> frame,
        Optional<Kroner> grantUsed,
        Optional<Kroner> grantLeft) {}
