package no.samspill.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samspill.domain.AuditEntry;

/** Who did what when; entries are added, never changed. */
public interface AuditTrail {

    void add(Collection<AuditEntry> entries);

    /** The newest entries first, at most this many. */
    List<AuditEntry> newest(int limit);

    /** When the act was first done with each subject it has been done with. */
    Map<String, Instant> first(String act);

    /** The entries of one subject, newest first. */
    List<AuditEntry> of(String subject);
}
