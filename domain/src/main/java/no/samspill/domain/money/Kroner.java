package no.samspill.domain.money;

import java.util.Optional;

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

    private static final int KRONER_DIGITS = 16;

    public static Kroner ofOre(long ore) {
        return ore == 0 ? ZERO : new Kroner(ore);
    }

    /**
     * Reads decimal text in kroner, {@code "1234.50"}. Empty when it is not a number, has more than two decimals, or is
     * larger than {@link #MAX} either way.
     */
    public static Optional<Kroner> parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = Digits.end(text, start, KRONER_DIGITS);
        boolean isWhole = point == text.length();
        boolean hasDecimals =
                !isWhole && point > 0 && text.charAt(point) == '.' && Digits.end(text, point + 1, 2) == text.length();
        if (!isWhole && !hasDecimals) {
            return Optional.empty();
        }
        long size = 100 * Long.parseLong(text, start, point, 10);
        if (hasDecimals) {
            long decimals = Long.parseLong(text, point + 1, text.length(), 10);
            size += text.length() == point + 2 ? 10 * decimals : decimals;
        }
        return size > MAX.ore ? Optional.empty() : Optional.of(ofOre(start == 0 ? size : -size));
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
