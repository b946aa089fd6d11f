package no.samspill.domain.lifecycle;

import java.util.Set;

/** Tilstand: where a measure is in its life. */
public enum Phase {
    /** Idé: proposed, and nothing more. */
    IDEA,
    /** Utredes: an assessment is ordered. */
    UNDER_ASSESSMENT,
    /** Foreslått: the assessment is delivered. */
    PROPOSED,
    /** Til beslutning: in the bodies that decide. */
    AWAITING_DECISION,
    /** Vedtatt: decided, and not started. */
    ADOPTED,
    /** Aktiv: it runs. */
    ACTIVE,
    /** På vent: it rests, until a day. */
    ON_HOLD,
    /** Avslutning foreslått: whether it goes on is asked. */
    TERMINATION_PROPOSED,
    /** Under avvikling: it ends on a day, and what is left is settled. */
    WINDING_UP,
    /** Avsluttet: everything is in order. */
    CLOSED,
    /** Avvist: it came to nothing. */
    REJECTED,
    /** Trukket: taken back by the one who proposed it. */
    RETRACTED,
    /** Omdannet: another measure goes on with the tasks. */
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
