package no.samspill.domain.agreement;

/**
 * Klausultekst: what an agreement says about one clause.
 *
 * @param wording word for word; not blank
 */
public record ClauseText(Clause clause, String wording) {

    public ClauseText {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("blank wording");
        }
    }

    /** Whether the wording is words, and not only a mark that something is to come there. */
    boolean saysSomething() {
        return wording.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
