package no.samspill.domain.agreement;

/** Krav: how much a form asks for a clause. */
public enum Requirement {
    /** The law demands it. */
    MANDATORY,
    /** The law demands it when there is what it is about: a shared system, a loan, an exception. */
    MANDATORY_WHEN_USED,
    /** Good practice, not law. */
    RECOMMENDED,
    /** The law lets the parties agree on it. */
    OPTIONAL,
    /** The form has no use for it. */
    NOT_APPLICABLE
}
