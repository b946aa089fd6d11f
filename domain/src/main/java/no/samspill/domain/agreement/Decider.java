package no.samspill.domain.agreement;

/** Hvem som vedtar: who decides what is to become of an agreement. */
public enum Decider {
    /** The municipal council of each party itself. */
    COUNCILS,
    /** Representantskapet. */
    REPRESENTATIVES,
    /** Each party, by the body it has given the authority. */
    PARTIES
}
