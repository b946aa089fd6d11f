package no.samspill.domain.followup;

/** Trafikklys: how one side of a measure is. */
public enum Light {
    /** As decided. */
    GREEN,
    /** Something deviates, and the one responsible handles it within the mandate. */
    YELLOW,
    /** Needs a decision from the committee of chief executives or above. */
    RED,
    /** Nobody knows; never the same as green. */
    UNKNOWN;

    /** Whether it must be said why. */
    boolean needsComment() {
        return this == YELLOW || this == RED;
    }

    /** Whether a measure that has such a side can be green as a whole. */
    boolean allowsGreen() {
        return this == GREEN || this == YELLOW;
    }
}
