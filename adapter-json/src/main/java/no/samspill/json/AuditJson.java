package no.samspill.json;

import no.samspill.domain.AuditEntry;

/** The JSON form of an entry of the audit trail. */
final class AuditJson {

    private AuditJson() {}

    static void write(JsonOutput out, AuditEntry entry) {
        out.field("at", entry.at().toString());
        out.field("actor", entry.actor());
        out.field("act", entry.act());
        out.field("subject", entry.subject());
        out.field("detail", entry.detail());
    }
}
