package no.samspill.domain.money;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Beløp: an amount of Norwegian kroner in whole øre, positive, zero or negative.
 *
 * <p>There is no division and no rounding here: amounts are shared by an allocation, or not at all.
 *
 * @param ore the amount in øre (1/100 krone); {@code 123450} is 1 234.50 kroner
 */
public record Kroner(long ore) implements Comparable<Kroner> {

    /** The largest amount that may be given as input, 10¹⁵ kroner. */
    public static final Kroner MAX = new Kroner(100_000_000_000_000_000L);

    public static final Kroner ZERO = new Kroner(0);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");

    public static Kroner ofOre(long ore) {
        return ore == 0 ? ZERO : new Kroner(ore);
    }

    /**
     * Reads decimal text in kroner, {@code "1234.50"}. Empty when it is not a number, has more than two decimals, or is
     * larger than {@link #MAX} either way.
     */
    public static Optional<Kroner> parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = text.indexOf('.');
        String decimals = point < 0 ? "" : text.substring(point + 1);
        String digits = (point < 0 ? text : text.substring(0, point)) + (decimals + "00").substring(0, 2);
        long ore = Long.parseLong(digits);
        return ore > MAX.ore || ore < -MAX.ore ? Optional.empty() : Optional.of(ofOre(ore));
    }

    public Kroner plus(Kroner other) {
        return ofOre(Math.addExact(ore, other.ore));
    }

    public Kroner minus(Kroner other) {
        return ofOre(Math.subtractExact(ore, other.ore));
    }

    public Kroner negated() {
        return ofOre(Math.negateExact(ore));
    }

    /** The amount in kroner, exact. */
    public Fraction toFraction() {
        return Fraction.of(ore, 100);
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public boolean isZero() {
        return ore == 0;
    }

    /** Decimal text in kroner with two decimals, {@code "-1234.50"}: what {@link #parse} reads. */
    @Override
    public String toString() {
        String digits = Long.toString(Math.abs(ore));
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        int point = padded.length() - 2;
        return (ore < 0 ? "-" : "") + padded.substring(0, point) + "." + padded.substring(point);
    }

    @Override
    public int compareTo(Kroner other) {
        return Long.compare(ore, other.ore);
    }
}
