package no.samspill.application.wiring;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Ids of new statements and imports: what kind of id it is, and 26 digits to base 32, 48 bits of time and 80 at random. So they
 * sort by the time they were made, which keeps an index of many dense, and nobody can guess one.
 */
final class Ids<T> implements Supplier<T> {

    private static final int RANDOM_BITS = 80;
    private static final int BASE = 32;
    private static final int DIGITS = 26;

    private final String kind;
    private final Function<String, T> maker;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Ids that begin with the kind, made of text by the maker. */
    Ids(String kind, Function<String, T> maker, Clock clock) {
        this.kind = kind;
        this.maker = maker;
        this.clock = clock;
    }

    @Override
    public T get() {
        BigInteger number =
                BigInteger.valueOf(clock.millis()).shiftLeft(RANDOM_BITS).or(new BigInteger(RANDOM_BITS, random));
        String digits = number.toString(BASE);
        return maker.apply(kind + "0".repeat(DIGITS - digits.length()) + digits);
    }
}
