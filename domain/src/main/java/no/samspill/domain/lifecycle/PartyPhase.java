package no.samspill.domain.lifecycle;

/** Deltakers tilstand: where a party is in its part of a measure. */
public enum PartyPhase {
    /** Forespurt: asked, and has not answered. */
    INVITED,
    /** Vedtatt: its body has said yes. */
    ADOPTED,
    /** Avslått: its answer was no. */
    DECLINED,
    /** Aktiv: it takes part. */
    ACTIVE,
    /** Oppsigelse varslet: has given notice, and takes part until it takes effect. */
    NOTICE_GIVEN,
    /** Uttrådt: it has left, and the others go on. */
    WITHDRAWN,
    /** Deltok: it took part until the measure ended for all of them. */
    TOOK_PART;

    /** Whether it takes part. */
    public boolean takesPart() {
        return this == ACTIVE || this == NOTICE_GIVEN;
    }

    /** Whether it takes part, or took part until the end, or may come to. */
    public boolean isOrWasIn() {
        return isIn() || this == TOOK_PART;
    }

    /** Whether it takes part, or may come to. */
    public boolean isIn() {
        return this != DECLINED && this != WITHDRAWN && this != TOOK_PART;
    }
}
