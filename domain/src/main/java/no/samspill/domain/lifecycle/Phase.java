package no.samspill.domain.lifecycle;

import java.util.Set;

/** Tilstand: where a measure is in its life. */
public enum Phase {
    /** Idé. */
    IDEA,
    /** Utredes. */
    UNDER_ASSESSMENT,
    /** Foreslått: the assessment is delivered. */
    PROPOSED,
    /** Til beslutning, in the bodies that decide. */
    AWAITING_DECISION,
    /** Vedtatt, not started. */
    ADOPTED,
    /** Aktiv. */
    ACTIVE,
    /** På vent. */
    ON_HOLD,
    /** Avslutning foreslått. */
    TERMINATION_PROPOSED,
    /** Under avvikling. */
    WINDING_UP,
    /** Avsluttet. */
    CLOSED,
    /** Avvist. */
    REJECTED,
    /** Trukket by the one who proposed it. */
    RETRACTED,
    /** Omdannet to another measure. */
    CONVERTED;

    private static final Set<Phase> ENDED = Set.of(CLOSED, REJECTED, RETRACTED, CONVERTED);
    private static final Set<Phase> RUNNING = Set.of(ACTIVE, ON_HOLD, TERMINATION_PROPOSED);

    /** Whether nothing more can happen to it. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether it has begun and not begun to be wound up: the phases in which it is followed up. */
    public boolean isRunning() {
        return RUNNING.contains(this);
    }
}
