package no.samspill.domain.lifecycle;

/** Rolle: how someone takes part in a measure. */
public enum Role {
    PARTICIPANT,
    /** Vertskommune. */
    HOST,
    /** Takes part without an equal part: from outside the region, or private. */
    ASSOCIATED,
    OBSERVER,
    /** Pays without taking part. */
    FUNDER;

    /** Whether it takes part in what is done; one that watches or only pays does not. */
    public boolean takesPart() {
        return this != OBSERVER && this != FUNDER;
    }

    /** Whether it is an equal party to the cooperation, represented in its bodies and asked about its agreement. */
    public boolean isParty() {
        return this == PARTICIPANT || this == HOST;
    }
}
