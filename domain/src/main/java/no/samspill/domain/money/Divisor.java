package no.samspill.domain.money;

import java.math.BigInteger;

/**
 * Divides many unsigned 128-bit numbers by the same number, with a reciprocal found once: Möller and Granlund, "Improved
 * division by invariant integers", IEEE Transactions on Computers 60 (2011), algorithm 4.
 */
final class Divisor {

    private static final BigInteger ALL_ONES_128 = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);

    private final int shift;
    private final long normalised;
    private final long reciprocal;

    /** A divisor above 0. */
    Divisor(long value) {
        shift = Long.numberOfLeadingZeros(value);
        normalised = value << shift;
        reciprocal =
                ALL_ONES_128.divide(BigInteger.valueOf(value).shiftLeft(shift)).longValue();
    }

    /** The whole part of the quotient, which must be below 2⁶³; so {@code upper} below is too. */
    long quotient(long high, long low) {
        long upper = high << shift | low >>> -shift;
        long lower = low << shift;
        long guessLow = reciprocal * upper + lower;
        long carry = Long.compareUnsigned(guessLow, lower) < 0 ? 1 : 0;
        long product = Math.multiplyHigh(reciprocal, upper) + (reciprocal >> 63 & upper);
        long guess = product + upper + carry + 1;
        long rest = lower - guess * normalised;
        if (Long.compareUnsigned(rest, guessLow) > 0) {
            guess--;
            rest += normalised;
        }
        return Long.compareUnsigned(rest, normalised) >= 0 ? guess + 1 : guess;
    }
}
