package no.samspill.domain.money;

/** Finds those that come first in an order without sorting them all: Hoare's quickselect. */
final class LargestFirst {

    private final TieOrder order;
    private final int[] indices;

    private LargestFirst(int size, TieOrder order) {
        this.order = order;
        indices = new int[size];
        for (int i = 0; i < size; i++) {
            indices[i] = i;
        }
    }

    /** Adds one unit to each of the {@code count} first in the order. */
    static void addOneEach(long[] units, int count, TieOrder order) {
        if (count == 0) {
            return;
        }
        LargestFirst selection = new LargestFirst(units.length, order);
        selection.bringToFront(count);
        for (int i = 0; i < count; i++) {
            units[selection.indices[i]]++;
        }
    }

    private void bringToFront(int count) {
        int low = 0;
        int high = indices.length - 1;
        while (low < high) {
            int pivot = indices[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (isBefore(indices[left], pivot)) {
                    left++;
                }
                while (isBefore(pivot, indices[right])) {
                    right--;
                }
                if (left <= right) {
                    swap(left++, right--);
                }
            }
            if (count - 1 <= right) {
                high = right;
            } else if (count - 1 >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private boolean isBefore(int one, int other) {
        int compared = order.compare(one, other);
        return compared == 0 ? one < other : compared < 0;
    }

    private void swap(int one, int other) {
        int kept = indices[one];
        indices[one] = indices[other];
        indices[other] = kept;
    }
}
