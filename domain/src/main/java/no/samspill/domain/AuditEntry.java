package no.samspill.domain;

import java.time.Instant;

/**
 * Sporingspost: who did what to what, and when. Written in the same transaction as the act itself, and never changed.
 *
 * @param at when it was recorded
 * @param actor who did it
 * @param act what was done: the text of an {@link AuditAct}, for example {@code RegisterAgreement}
 * @param subject the id of what it was done to
 * @param detail what a reader needs besides, in the one JSON form's terms; may be empty
 */
public record AuditEntry(Instant at, String actor, String act, String subject, String detail) {

    public AuditEntry {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("blank actor");
        }
    }

    public AuditEntry(Instant at, String actor, AuditAct act, String subject, String detail) {
        this(at, actor, act.text(), subject, detail);
    }
}
