package no.samspill.domain.governance;

/**
 * Utfall: what a body made of a case.
 *
 * <p>Example: four votes for and four against can have led to {@link #ADOPTED} or {@link #REJECTED}: the chair's vote
 * decides the tie.
 *
 * <p>Law: kommuneloven § 11-9.
 */
public enum Outcome {
    ADOPTED,
    /** Adopted, but not the text that lay before the body: that version has not been adopted. */
    ADOPTED_WITH_CHANGES,
    REJECTED,
    POSTPONED,
    /** Taken note of; nothing was decided. */
    NOTED;

    /** Whether something is adopted by it. */
    public boolean adopts() {
        return this == ADOPTED || this == ADOPTED_WITH_CHANGES;
    }

    /** Whether the case is settled by it: what was settled before stands when it is not. */
    public boolean settles() {
        return this != POSTPONED && this != NOTED;
    }

    /**
     * Whether the votes can have led to this outcome: the majority decides, and the chair's vote when as many are for as
     * against (kommuneloven § 11-9). A case that was postponed or taken note of may have had any votes.
     */
    public boolean isCarriedBy(Votes votes) {
        return switch (this) {
            case ADOPTED, ADOPTED_WITH_CHANGES -> votes.inFavour() >= votes.against();
            case REJECTED -> votes.against() >= votes.inFavour();
            case POSTPONED, NOTED -> true;
        };
    }
}
