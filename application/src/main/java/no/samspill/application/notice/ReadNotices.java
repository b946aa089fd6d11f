package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.notice.Notice;

/** Les meldinger: what has been done since, in the order it was done. */
public final class ReadNotices {

    /**
     * Which.
     *
     * @param after the number of the last one read; 0 for all from the beginning
     * @param limit at most this many
     */
    public record Query(long after, int limit) {}

    private final UnitOfWork unit;
    private final AuditTrail audit;

    @Inject
    ReadNotices(UnitOfWork unit, AuditTrail audit) {
        this.unit = unit;
        this.audit = audit;
    }

    public List<Notice> execute(Query query) {
        return unit.run(() -> audit.after(query.after(), query.limit()));
    }
}
