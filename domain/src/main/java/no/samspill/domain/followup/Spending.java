package no.samspill.domain.followup;

import java.util.Optional;
import no.samspill.domain.money.Kroner;

/**
 * Økonomi i en evaluering: what has been spent and is left, in øre; what is not known is empty.
 *
 * <p>Example: 480 000 kroner to date, a forecast of 1 000 000 and a frame of 960 000 is a cost above its frame.
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
