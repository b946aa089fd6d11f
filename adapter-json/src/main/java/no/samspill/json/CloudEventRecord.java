package no.samspill.json;

import java.net.URI;
import java.time.Instant;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;

/** What has been done as a CloudEvent 1.0: what was done to what, and not by whom, which is in the audit trail. */
public record CloudEventRecord(
        @Always(CloudEventRecord.VERSION) String specversion,
        String id,
        URI source,
        String type,
        String subject,
        Instant time,
        @Always(CloudEventRecord.CONTENT) String datacontenttype,
        EventDataRecord data) {

    private static final String VERSION = "1.0";
    private static final String CONTENT = "application/json";
    private static final String TYPE = "no.samspill.";

    /** What is said of it besides. */
    public record EventDataRecord(String detail) {}

    /** The event of a region, which is found there. */
    public static CloudEventRecord of(Notice notice, URI region) {
        AuditEntry entry = notice.entry();
        return new CloudEventRecord(
                VERSION,
                Long.toString(notice.number()),
                region,
                TYPE + entry.act(),
                entry.subject(),
                entry.at(),
                CONTENT,
                new EventDataRecord(entry.detail()));
    }
}
