package no.samspill.domain.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Fordeling til hele enheter: brings exact shares to whole units by the largest remainder method: each is floored, then
 * the largest remainders get one unit each, ties in the order given.
 *
 * <p>So the sum is exact, the order of the list never matters, and each is within one unit of its exact share. A negative
 * total is allocated as the positive one with every sign turned. Example: 100 øre over three equal shares, ties as listed,
 * is 34, 33, 33; and −100 øre is −34, −33, −33.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * The general form: exact amounts to whole units.
     *
     * @param total what the amounts sum to, in whole units; when the exact sum is not whole, the unit below or above it
     * @param exact the exact amounts, in kroner; they may have different signs
     */
    public static List<Kroner> of(Kroner total, List<Fraction> exact, RoundingUnit unit, TieOrder ties) {
        if (!unit.divides(total)) {
            throw new IllegalArgumentException("not a whole number of units: " + total);
        }
        Fraction unitsPerKrone = Fraction.of(total.isNegative() ? -100 : 100, unit.ore());
        BigInteger[] numerators = new BigInteger[exact.size()];
        BigInteger denominator = BigInteger.ONE;
        for (Fraction amount : exact) {
            BigInteger other = amount.times(unitsPerKrone).denominator();
            denominator = denominator.divide(denominator.gcd(other)).multiply(other);
        }
        for (int i = 0; i < numerators.length; i++) {
            Fraction units = exact.get(i).times(unitsPerKrone);
            numerators[i] = denominator.divide(units.denominator()).multiply(units.numerator());
        }
        long[] units = wide(Math.abs(total.ore()) / unit.ore(), numerators, denominator, ties);
        List<Kroner> amounts = new ArrayList<>(units.length);
        for (long one : units) {
            long ore = Math.multiplyExact(one, unit.ore());
            amounts.add(Kroner.ofOre(total.isNegative() ? -ore : ore));
        }
        return amounts;
    }

    /**
     * Shares a total by weights.
     *
     * @param total in units
     * @param weights none negative, not all 0
     */
    public static long[] byWeights(long total, long[] weights, TieOrder ties) {
        if (total < 0) {
            long[] units = byWeights(Math.negateExact(total), weights, ties);
            for (int i = 0; i < units.length; i++) {
                units[i] = -units[i];
            }
            return units;
        }
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        return combined(new long[] {total}, new long[][] {weights}, sum, ties);
    }

    /**
     * Shares several amounts together, each by weights of its own: combined first, rounded once. What comes to index
     * {@code i} is the sum over {@code p} of {@code amounts[p] * weights[p][i]}, over the denominator; these sum to a whole
     * number.
     *
     * <p>Counted in 64 or 128 bits when the lengths of the numbers prove that it fits, otherwise in numbers of any length.
     *
     * @param amounts none negative
     * @param weights by amount, then by index; none negative
     * @param denominator above 0
     */
    public static long[] combined(long[] amounts, long[][] weights, long denominator, TieOrder ties) {
        int bits = bitsOfLargest(amounts, weights);
        // The carry of two remainders must fit too, and every quotient stay below 2^63.
        boolean fits = bits <= 126 && denominator <= Long.MAX_VALUE >> 1 && bits - bitLength(denominator) <= 62;
        return fits
                ? new Sums(amounts, weights, denominator).allocate(bits <= 63, ties)
                : wide(amounts, weights, denominator, ties);
    }

    /** An upper bound of the bits of the largest sum; meant to be too high rather than exact. */
    private static int bitsOfLargest(long[] amounts, long[][] weights) {
        int bits = 0;
        for (int p = 0; p < amounts.length; p++) {
            long any = amounts[p];
            long all = 0;
            for (long weight : weights[p]) {
                all |= weight;
            }
            if ((any | all) < 0) {
                throw new IllegalArgumentException("negative amount or weight");
            }
            bits = Math.max(bits, bitLength(any) + bitLength(all));
        }
        return bits + bitLength(amounts.length - 1L);
    }

    private static int bitLength(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    private static long[] wide(long[] amounts, long[][] weights, long denominator, TieOrder ties) {
        int size = weights[0].length;
        BigInteger[] numerators = new BigInteger[size];
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < size; i++) {
            BigInteger numerator = BigInteger.ZERO;
            for (int p = 0; p < amounts.length; p++) {
                numerator = numerator.add(BigInteger.valueOf(amounts[p]).multiply(BigInteger.valueOf(weights[p][i])));
            }
            numerators[i] = numerator;
            sum = sum.add(numerator);
        }
        BigInteger[] total = sum.divideAndRemainder(BigInteger.valueOf(denominator));
        if (total[1].signum() != 0) {
            throw new IllegalArgumentException("the shares do not sum to a whole number");
        }
        return wide(total[0].longValueExact(), numerators, BigInteger.valueOf(denominator), ties);
    }

    private static long[] wide(long total, BigInteger[] numerators, BigInteger denominator, TieOrder ties) {
        long[] units = new long[numerators.length];
        BigInteger[] remainders = new BigInteger[numerators.length];
        long left = total;
        for (int i = 0; i < units.length; i++) {
            remainders[i] = numerators[i].mod(denominator);
            units[i] = numerators[i].subtract(remainders[i]).divide(denominator).longValueExact();
            left -= units[i];
        }
        if (left < 0 || left > units.length) {
            throw new IllegalArgumentException("the total is not what the shares sum to: " + left + " units are left");
        }
        LargestFirst.addOneEach(units, (int) left, (one, other) -> {
            int compared = remainders[other].compareTo(remainders[one]);
            return compared == 0 ? ties.compare(one, other) : compared;
        });
        return units;
    }
}
