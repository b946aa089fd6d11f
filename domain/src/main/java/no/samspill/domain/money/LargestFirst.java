package no.samspill.domain.money;

import java.util.stream.IntStream;

/** Gives what is left to the largest, without sorting them all. */
final class LargestFirst {

    private LargestFirst() {}

    /** Adds one unit where each of the {@code count} largest numbers is; among equals where those that come first are. */
    static void addOneEach(long[] units, int count, long[] numbers, TieOrder ties) {
        if (count == 0) {
            return;
        }
        long least = least(numbers.clone(), count);
        int left = count;
        int equal = 0;
        for (long number : numbers) {
            left -= number > least ? 1 : 0;
            equal += number == least ? 1 : 0;
        }
        long limit = equal == left ? least : least + 1;
        for (int i = 0; i < units.length; i++) {
            units[i] += numbers[i] >= limit ? 1 : 0;
        }
        if (equal > left) {
            IntStream.range(0, units.length)
                    .filter(i -> numbers[i] == least)
                    .boxed()
                    .sorted(ties::compare)
                    .limit(left)
                    .forEach(i -> units[i]++);
        }
    }

    /** The least of the {@code count} largest numbers: Hoare's quickselect; rearranges the numbers. */
    private static long least(long[] numbers, int count) {
        int low = 0;
        int high = numbers.length - 1;
        while (low < high) {
            long pivot = numbers[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (numbers[left] > pivot) {
                    left++;
                }
                while (numbers[right] < pivot) {
                    right--;
                }
                if (left <= right) {
                    long kept = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = kept;
                }
            }
            if (count > left) {
                low = left;
            } else if (count - 1 <= right) {
                high = right;
            } else {
                return pivot;
            }
        }
        return numbers[low];
    }
}
