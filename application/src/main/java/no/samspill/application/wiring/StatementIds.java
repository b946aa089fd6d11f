package no.samspill.application.wiring;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;
import no.samspill.domain.costsharing.StatementId;

/**
 * Ids of new statements: {@code opp_} and 26 digits to base 32, 48 bits of time and 80 at random. So they sort by the time
 * they were made, which keeps an index of many dense, and nobody can guess one.
 */
final class StatementIds implements Supplier<StatementId> {

    private static final int RANDOM_BITS = 80;
    private static final int BASE = 32;
    private static final int DIGITS = 26;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StatementIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public StatementId get() {
        BigInteger number =
                BigInteger.valueOf(clock.millis()).shiftLeft(RANDOM_BITS).or(new BigInteger(RANDOM_BITS, random));
        String digits = number.toString(BASE);
        return new StatementId("opp_" + "0".repeat(DIGITS - digits.length()) + digits);
    }
}
