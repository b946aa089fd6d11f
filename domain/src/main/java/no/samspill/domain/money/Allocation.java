package no.samspill.domain.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Fordeling til hele enheter: brings exact shares to whole units by the largest remainder method: each is floored, then
 * the largest remainders get one unit each, ties in the order given.
 *
 * <p>So the sum is exact, the order of the list never matters, and each is within one unit of its exact share. A negative
 * total is allocated as the positive one with every sign turned. Example: 100 øre over three equal shares, ties as listed,
 * is 34, 33, 33; and −100 øre is −34, −33, −33.
 */
public final class Allocation {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Allocation() {}

    /**
     * Brings exact amounts to whole units.
     *
     * @param total what the amounts sum to, in whole units; when the exact sum is not whole, the unit below or above it
     * @param exact the exact amounts, in kroner; they may have different signs
     */
    public static List<Kroner> of(Kroner total, List<Fraction> exact, RoundingUnit unit, TieOrder ties) {
        if (!unit.divides(total)) {
            throw new IllegalArgumentException("not a whole number of units: " + total);
        }
        BigInteger denominator = BigInteger.ONE;
        for (Fraction amount : exact) {
            denominator = amount.commonDenominator(denominator);
        }
        BigInteger orePerKrone = total.isNegative() ? HUNDRED.negate() : HUNDRED;
        BigInteger[] numerators = new BigInteger[exact.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = exact.get(i).numeratorOver(denominator).multiply(orePerKrone);
        }
        BigInteger unitOre = BigInteger.valueOf(unit.ore());
        long[] units = allocate(Math.abs(total.ore()) / unit.ore(), numerators, denominator.multiply(unitOre), ties);
        List<Kroner> amounts = new ArrayList<>(units.length);
        for (long count : units) {
            long ore = Math.multiplyExact(count, unit.ore());
            amounts.add(Kroner.ofOre(total.isNegative() ? -ore : ore));
        }
        return List.copyOf(amounts);
    }

    /**
     * Shares a total by weights.
     *
     * @param total in units
     * @param weights none negative, not all 0
     */
    public static long[] byWeights(long total, long[] weights, TieOrder ties) {
        long[] units = combined(new long[] {Math.absExact(total)}, 1, new long[][] {weights}, ties);
        return total < 0 ? Arrays.stream(units).map(count -> -count).toArray() : units;
    }

    /**
     * Shares several amounts, each by weights of its own: combined first, rounded once.
     *
     * <p>Counted in 64 or 128 bits when the lengths of the numbers prove that it fits, otherwise in numbers of any length.
     *
     * @param amounts what there is to share, in units over the denominator; none negative, the sum a whole number of units
     * @param denominator above 0
     * @param weights by amount, then by index; none negative, not all 0 for an amount
     */
    public static long[] combined(long[] amounts, long denominator, long[][] weights, TieOrder ties) {
        Optional<Sums> sums = Sums.of(amounts, denominator, weights);
        return sums.isPresent() ? sums.get().allocate(ties) : combinedExactly(amounts, denominator, weights, ties);
    }

    private static long[] combinedExactly(long[] amounts, long denominator, long[][] weights, TieOrder ties) {
        BigInteger common = BigInteger.ONE;
        BigInteger[] totals = new BigInteger[amounts.length];
        for (int p = 0; p < amounts.length; p++) {
            totals[p] = sum(weights[p]);
            common = totals[p].divide(totals[p].gcd(common)).multiply(common);
        }
        BigInteger[] numerators = new BigInteger[weights[0].length];
        Arrays.fill(numerators, BigInteger.ZERO);
        for (int p = 0; p < amounts.length; p++) {
            BigInteger perWeight = common.divide(totals[p]).multiply(BigInteger.valueOf(amounts[p]));
            for (int i = 0; i < numerators.length; i++) {
                numerators[i] = numerators[i].add(perWeight.multiply(BigInteger.valueOf(weights[p][i])));
            }
        }
        BigInteger[] total = sum(amounts).divideAndRemainder(BigInteger.valueOf(denominator));
        if (total[1].signum() != 0) {
            throw new IllegalArgumentException("the amounts do not sum to a whole number of units");
        }
        return allocate(
                total[0].longValueExact(),
                numerators,
                BigInteger.valueOf(denominator).multiply(common),
                ties);
    }

    private static BigInteger sum(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static long[] allocate(long total, BigInteger[] numerators, BigInteger denominator, TieOrder ties) {
        long[] units = new long[numerators.length];
        BigInteger[] remainders = new BigInteger[numerators.length];
        long left = total;
        for (int i = 0; i < units.length; i++) {
            remainders[i] = numerators[i].mod(denominator);
            units[i] = numerators[i].subtract(remainders[i]).divide(denominator).longValueExact();
            left = Math.subtractExact(left, units[i]);
        }
        if (left < 0 || left > units.length) {
            throw new IllegalArgumentException("the total is not what the shares sum to: " + left + " units are left");
        }
        if (left > 0) {
            new LargestFirst(ranks(remainders), units.length, ties).addOneEach(units, (int) left);
        }
        return units;
    }

    /** Numbers in the same order, equal where these are equal. */
    private static long[] ranks(BigInteger[] numbers) {
        BigInteger[] ascending = numbers.clone();
        Arrays.sort(ascending);
        return Arrays.stream(numbers)
                .mapToLong(number -> Arrays.binarySearch(ascending, number))
                .toArray();
    }
}
