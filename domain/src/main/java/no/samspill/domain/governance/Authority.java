package no.samspill.domain.governance;

/** Myndighet: what a body may do with a case. */
public enum Authority {
    /** Gives advice. */
    ADVISE,
    /** Recommends a decision to another body. */
    RECOMMEND,
    /** Decides by its own right. */
    DECIDE,
    /** Decides what another body has delegated. */
    DELEGATED
}
