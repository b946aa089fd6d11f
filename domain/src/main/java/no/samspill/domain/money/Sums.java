package no.samspill.domain.money;

/** The sums of {@link Allocation#combined} in machine words, for numbers that are known to fit. */
final class Sums {

    private final long[] amounts;
    private final long[][] weights;
    private final long denominator;

    Sums(long[] amounts, long[][] weights, long denominator) {
        this.amounts = amounts;
        this.weights = weights;
        this.denominator = denominator;
    }

    /** The shares in whole units; {@code narrow} when every sum is below 2⁶³, otherwise below 2¹²⁶. */
    long[] allocate(boolean narrow, TieOrder ties) {
        long[] units = new long[weights[0].length];
        long[] remainders = new long[units.length];
        if (narrow) {
            divideNarrow(units, remainders);
        } else {
            divideWide(units, remainders);
        }
        LargestFirst.addOneEach(units, wholeUnitsIn(remainders), (one, other) -> {
            int compared = Long.compare(remainders[other], remainders[one]);
            return compared == 0 ? ties.compare(one, other) : compared;
        });
        return units;
    }

    private void divideNarrow(long[] units, long[] remainders) {
        for (int i = 0; i < units.length; i++) {
            long sum = 0;
            for (int p = 0; p < amounts.length; p++) {
                sum += amounts[p] * weights[p][i];
            }
            units[i] = sum / denominator;
            remainders[i] = sum - units[i] * denominator;
        }
    }

    private void divideWide(long[] units, long[] remainders) {
        Divisor divisor = new Divisor(denominator);
        for (int i = 0; i < units.length; i++) {
            long high = 0;
            long low = 0;
            for (int p = 0; p < amounts.length; p++) {
                long product = amounts[p] * weights[p][i];
                low += product;
                high += Math.multiplyHigh(amounts[p], weights[p][i])
                        + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
            }
            units[i] = divisor.quotient(high, low);
            remainders[i] = low - units[i] * denominator;
        }
    }

    /** How many units the remainders make together. */
    private int wholeUnitsIn(long[] remainders) {
        int count = 0;
        long sum = 0;
        for (long remainder : remainders) {
            sum += remainder;
            if (sum >= denominator) {
                sum -= denominator;
                count++;
            }
        }
        if (sum != 0) {
            throw new IllegalArgumentException("the shares do not sum to a whole number");
        }
        return count;
    }
}
