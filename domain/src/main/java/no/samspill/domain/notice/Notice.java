package no.samspill.domain.notice;

import no.samspill.domain.AuditEntry;

/**
 * Melding: an entry of the audit trail with its number. Whoever has seen a number will never see a lower one appear.
 *
 * @param number greater than that of every notice before; not without gaps
 */
public record Notice(long number, AuditEntry entry) {

    public Notice {
        if (number < 1) {
            throw new IllegalArgumentException("number " + number);
        }
    }
}
