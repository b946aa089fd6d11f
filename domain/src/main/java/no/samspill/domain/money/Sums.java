package no.samspill.domain.money;

import java.util.Optional;

/**
 * The sums of {@link Allocation#combined} in machine words. All are counted over one denominator, so that what comes to an
 * index is the sum of {@code amounts[p] * weights[p][i] * scales[p]} of it.
 */
final class Sums {

    /** As many bits as leave room for an ordinary amount beside them. */
    private static final int SHORT = 30;

    private final long[] amounts;
    private final long[][] weights;
    private final long[] scales;
    private final long denominator;
    private final long total;
    private final boolean narrow;

    private Sums(long[] amounts, long[][] weights, long[] scales, long denominator, long total, boolean narrow) {
        this.amounts = amounts;
        this.weights = weights;
        this.scales = scales;
        this.denominator = denominator;
        this.total = total;
        this.narrow = narrow;
    }

    /** Empty when the lengths of the numbers do not prove that everything fits. */
    static Optional<Sums> of(long[] amounts, long denominator, long[][] weights) {
        long[] scales = new long[amounts.length];
        long common = 1;
        long anyAmount = 0;
        for (int p = 0; p < amounts.length; p++) {
            anyAmount |= amounts[p];
            scales[p] = total(weights[p]);
            common = common == 0 || scales[p] == 0 ? 0 : commonMultiple(common, scales[p]);
        }
        if (anyAmount < 0) {
            throw new IllegalArgumentException("an amount is negative");
        }
        int amountBits = bitLength(anyAmount) + bitLength(amounts.length - 1L);
        // So no sum has more than 63 + 62 bits.
        if (common == 0 || amountBits > 63 || bitLength(denominator) + bitLength(common) > 62) {
            return Optional.empty();
        }
        for (int p = 0; p < amounts.length; p++) {
            scales[p] = common / scales[p];
        }
        boolean narrow = amountBits + bitLength(common) <= 63;
        long total = wholeUnits(amounts, denominator);
        return Optional.of(new Sums(amounts, weights, scales, denominator * common, total, narrow));
    }

    private static long wholeUnits(long[] amounts, long denominator) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        if (sum % denominator != 0) {
            throw new IllegalArgumentException("the amounts do not sum to a whole number of units");
        }
        return sum / denominator;
    }

    /** The sum; 0 when it might not fit. */
    private static long total(long[] weights) {
        long sum = 0;
        long anyBits = 0;
        for (long weight : weights) {
            sum += weight;
            anyBits |= weight;
        }
        if (anyBits <= 0) {
            throw new IllegalArgumentException("a weight is negative, or none is above 0");
        }
        return bitLength(anyBits) + bitLength(weights.length) <= 63 ? sum : 0;
    }

    /** A common multiple: the product while it is short, which saves looking for the least; 0 when it might not fit. */
    private static long commonMultiple(long one, long other) {
        if (bitLength(one) + bitLength(other) <= SHORT) {
            return one * other;
        }
        long divisor = one;
        long rest = other;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        long factor = other / divisor;
        return bitLength(one) + bitLength(factor) <= 63 ? one * factor : 0;
    }

    private static int bitLength(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    /** The shares in whole units. */
    long[] allocate(TieOrder ties) {
        long[] units = new long[weights[0].length];
        long[] remainders = new long[units.length];
        if (narrow) {
            divideNarrow(units, remainders);
        } else {
            divideWide(units, remainders);
        }
        long left = total;
        for (long count : units) {
            left -= count;
        }
        if (left > 0) {
            new LargestFirst(remainders, denominator, ties).addOneEach(units, (int) left);
        }
        return units;
    }

    /** Every sum is below 2⁶³. */
    private void divideNarrow(long[] units, long[] remainders) {
        for (int i = 0; i < units.length; i++) {
            long sum = 0;
            for (int p = 0; p < amounts.length; p++) {
                sum += amounts[p] * scales[p] * weights[p][i];
            }
            units[i] = sum / denominator;
            remainders[i] = sum - units[i] * denominator;
        }
    }

    /** Every sum is below 2¹²⁴. */
    private void divideWide(long[] units, long[] remainders) {
        Divisor divisor = new Divisor(denominator);
        for (int i = 0; i < units.length; i++) {
            long high = 0;
            long low = 0;
            for (int p = 0; p < amounts.length; p++) {
                long weight = weights[p][i] * scales[p];
                long product = amounts[p] * weight;
                low += product;
                long carry = Long.compareUnsigned(low, product) < 0 ? 1 : 0;
                high += Math.multiplyHigh(amounts[p], weight) + carry;
            }
            units[i] = divisor.quotient(high, low);
            remainders[i] = low - units[i] * denominator;
        }
    }
}
