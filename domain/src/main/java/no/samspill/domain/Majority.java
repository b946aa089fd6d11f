package no.samspill.domain;

/**
 * Flertall: at least so large a part of those who count, for example {@code 2} of {@code 3}.
 *
 * <p>Example: 2/3 is reached by 20 of 30, and not by 19.
 *
 * @param part from 1
 * @param of at least the part
 */
public record Majority(int part, int of) {

    /** Everybody. */
    public static final Majority ALL = new Majority(1, 1);

    public Majority {
        if (part < 1 || of < part) {
            throw new IllegalArgumentException("no majority: " + part + "/" + of);
        }
    }

    /** Reads {@code 2/3}. */
    static Majority parse(String text) {
        String[] parts = text.split("/", -1);
        return new Majority(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether so many in favour are enough, of so many; nobody of nobody is not. */
    public boolean isReached(int inFavour, int all) {
        return inFavour > 0 && (long) inFavour * of >= (long) all * part;
    }

    @Override
    public String toString() {
        return part + "/" + of;
    }
}
