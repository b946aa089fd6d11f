package no.samspill.domain.governance;

/** Utfall: what a body made of a case. */
public enum Outcome {
    ADOPTED,
    /** Adopted, but not the text that lay before the body: that version has not been adopted. */
    ADOPTED_WITH_CHANGES,
    REJECTED,
    POSTPONED,
    /** Taken note of; nothing was decided. */
    NOTED
}
