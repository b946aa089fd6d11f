package no.samspill.domain.money;

import java.util.Arrays;

/** Gives what is left to the largest, without sorting them all. */
final class LargestFirst {

    /** As many as are sorted where they are. */
    private static final int FEW = 8;

    private final long[] numbers;
    private final TieOrder ties;
    /** Buckets by the leading bits, more of them than numbers: most decide themselves, and few are left to be ordered. */
    private final int[] sizes;

    private final int shift;

    /**
     * The numbers, and who comes first among equals.
     *
     * @param numbers from 0 to below the limit
     */
    LargestFirst(long[] numbers, long limit, TieOrder ties) {
        this.numbers = numbers;
        this.ties = ties;
        int bucketBits = bitLength(numbers.length);
        shift = Math.max(0, bitLength(limit - 1) - bucketBits);
        sizes = new int[1 << bucketBits];
        for (long number : numbers) {
            sizes[(int) (number >>> shift)]++;
        }
    }

    /**
     * Adds one unit where each of the largest numbers is.
     *
     * @param count from 1 to as many as there are numbers
     */
    void addOneEach(long[] units, int count) {
        int last = sizes.length - 1;
        int left = count;
        while (left > sizes[last]) {
            left -= sizes[last--];
        }
        int[] undecided = new int[sizes[last]];
        int found = 0;
        for (int i = 0; i < numbers.length; i++) {
            int bucket = (int) (numbers[i] >>> shift);
            if (bucket > last) {
                units[i]++;
            } else if (bucket == last) {
                undecided[found++] = i;
            }
        }
        if (left < undecided.length) {
            order(undecided);
        }
        for (int i = 0; i < left; i++) {
            units[undecided[i]]++;
        }
    }

    /** The largest first. */
    private void order(int[] indices) {
        if (indices.length > FEW) {
            Integer[] ordered = Arrays.stream(indices).boxed().toArray(Integer[]::new);
            Arrays.sort(ordered, (one, other) -> compare(one, other));
            Arrays.setAll(indices, i -> ordered[i]);
            return;
        }
        for (int sorted = 1; sorted < indices.length; sorted++) {
            int index = indices[sorted];
            int place = sorted;
            for (; place > 0 && compare(index, indices[place - 1]) < 0; place--) {
                indices[place] = indices[place - 1];
            }
            indices[place] = index;
        }
    }

    private int compare(int one, int other) {
        int compared = Long.compare(numbers[other], numbers[one]);
        return compared == 0 ? ties.compare(one, other) : compared;
    }

    private static int bitLength(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
