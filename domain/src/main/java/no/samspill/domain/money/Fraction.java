package no.samspill.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Brøk: an exact rational number in lowest terms, the denominator positive.
 *
 * <p>Example: {@code Fraction.parse("17/100")} and {@code Fraction.parse("0.17")} are equal.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final int MOST_DIGITS = 30;

    /** Brings the fraction to lowest terms; a zero denominator is a programming error. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("zero denominator");
        }
        BigInteger divisor = commonDivisor(numerator, denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** The greatest; found in machine words when both fit, which is several times faster. */
    private static BigInteger commonDivisor(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return BigInteger.ONE;
        }
        if (numerator.signum() == 0
                || numerator.bitLength() >= Long.SIZE - 1
                || denominator.bitLength() >= Long.SIZE - 1) {
            return numerator.gcd(denominator);
        }
        long one = Math.abs(numerator.longValue());
        long other = Math.abs(denominator.longValue());
        int twos = Long.numberOfTrailingZeros(one | other);
        one >>= Long.numberOfTrailingZeros(one);
        while (other != 0) {
            other >>= Long.numberOfTrailingZeros(other);
            long less = Math.min(one, other);
            other = Math.abs(one - other);
            one = less;
        }
        return BigInteger.valueOf(one << twos);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Reads {@code "1/3"}, {@code "0.30"} or {@code "2"}; empty when the text is anything else. */
    public static Optional<Fraction> parse(String text) {
        int end = Digits.end(text, text.startsWith("-") ? 1 : 0, MOST_DIGITS);
        if (end == text.length()) {
            return Optional.of(new Fraction(new BigInteger(text), BigInteger.ONE));
        }
        if (end < 0 || Digits.end(text, end + 1, MOST_DIGITS) != text.length()) {
            return Optional.empty();
        }
        return switch (text.charAt(end)) {
            case '.' -> Optional.of(of(new BigDecimal(text)));
            case '/' -> ratio(new BigInteger(text.substring(0, end)), new BigInteger(text.substring(end + 1)));
            default -> Optional.empty();
        };
    }

    private static Optional<Fraction> ratio(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(new Fraction(numerator, denominator));
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; dividing by zero is a programming error. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smallest denominator that both this and fractions over the given one can be written over. */
    public BigInteger commonDenominator(BigInteger other) {
        return other.equals(BigInteger.ONE) || other.equals(denominator)
                ? denominator
                : denominator.divide(denominator.gcd(other)).multiply(other);
    }

    /** The numerator this has over a {@linkplain #commonDenominator common denominator}. */
    public BigInteger numeratorOver(BigInteger common) {
        return common.equals(denominator)
                ? numerator
                : common.divide(denominator).multiply(numerator);
    }

    /** The largest whole number not above this. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** {@code "1/3"}, or {@code "2"} when whole: what {@link #parse} reads. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
