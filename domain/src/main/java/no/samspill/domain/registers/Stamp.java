package no.samspill.domain.registers;

/**
 * Revisjonsstempel: which revision of which thing, and where it stands among all revisions of the region.
 *
 * @param number 1 for the first of the thing, then one more for each; none is ever changed
 * @param serial higher than that of every revision stored before it
 */
public record Stamp(RegisterKey key, int number, long serial) {

    public Stamp {
        if (number < 1 || serial < 1) {
            throw new IllegalArgumentException("below 1: " + number + ", " + serial);
        }
    }
}
