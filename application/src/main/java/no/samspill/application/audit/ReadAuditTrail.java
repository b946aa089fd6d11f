package no.samspill.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;

/** Vis sporingen: the newest entries first, of one subject or of everything. */
public final class ReadAuditTrail {

    /**
     * Which entries.
     *
     * @param before only those with a number below this
     * @param limit at most this many; not below 0
     */
    public record Query(Optional<String> subject, long before, int limit) {

        public Query(Optional<String> subject, int limit) {
            this(subject, Long.MAX_VALUE, limit);
        }
    }

    /**
     * Those there are.
     *
     * @param next the number that those after these are before; empty when there are no more
     */
    public record Result(List<AuditEntry> entries, Optional<Long> next) {}

    private final UnitOfWork unit;
    private final AuditTrail audit;

    @Inject
    ReadAuditTrail(UnitOfWork unit, AuditTrail audit) {
        this.unit = unit;
        this.audit = audit;
    }

    public Result execute(Query query) {
        int limit = query.limit();
        int oneMore = limit == Integer.MAX_VALUE ? limit : limit + 1;
        List<Notice> found = unit.run(() -> audit.before(query.before(), query.subject(), oneMore));
        List<Notice> some = found.subList(0, Math.min(limit, found.size()));
        boolean isMore = found.size() > limit && limit > 0;
        return new Result(
                some.stream().map(Notice::entry).toList(),
                isMore ? Optional.of(some.get(limit - 1).number()) : Optional.empty());
    }
}
