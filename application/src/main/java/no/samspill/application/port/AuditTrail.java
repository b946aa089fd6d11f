package no.samspill.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;

/** Who did what when; entries are added, never changed. */
public interface AuditTrail {

    /** Numbers them in the order units of work end: whoever has read one number finds no lower one later. */
    void add(Collection<AuditEntry> entries);

    /** The newest entries first, at most this many. */
    default List<AuditEntry> newest(int limit) {
        return before(Long.MAX_VALUE, Optional.empty(), limit).stream()
                .map(Notice::entry)
                .toList();
    }

    /** The entries with a number below this one, of one subject or of everything, the highest first, at most so many. */
    List<Notice> before(long number, Optional<String> subject, int limit);

    /** The entries with a number above this one, the lowest first, at most so many. */
    List<Notice> after(long number, int limit);

    /** The highest number there is; 0 when there is none. */
    long last();

    /** When the act was first done with each subject it has been done with. */
    Map<String, Instant> first(AuditAct act);
}
