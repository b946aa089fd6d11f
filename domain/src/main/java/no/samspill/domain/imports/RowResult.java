package no.samspill.domain.imports;

/** Radens resultat: what has become of a thing in a document. */
public enum RowResult {
    /** Nothing yet. */
    WAITING,
    /** It was not registered before. */
    ADDED,
    /** It was registered and has been brought up to date; a measure has got more acts. */
    CONTINUED,
    /** It was registered as it is. */
    UNCHANGED,
    /** It cannot be taken in. */
    REFUSED,
    /** Nothing is wrong with it, but it is taken in with all the others or not at all, and one of them is refused. */
    LEFT_OUT;

    /** Whether something has been stored of it. */
    public boolean isTaken() {
        return this == ADDED || this == CONTINUED;
    }
}
