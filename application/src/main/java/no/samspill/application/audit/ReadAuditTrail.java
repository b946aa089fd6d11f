package no.samspill.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditEntry;

/** Vis sporingen: the newest entries first, of one subject or of everything. */
public final class ReadAuditTrail {

    /**
     * Which entries.
     *
     * @param limit at most this many; not below 0
     */
    public record Query(Optional<String> subject, int limit) {}

    private final UnitOfWork unit;
    private final AuditTrail audit;

    @Inject
    ReadAuditTrail(UnitOfWork unit, AuditTrail audit) {
        this.unit = unit;
        this.audit = audit;
    }

    public List<AuditEntry> execute(Query query) {
        return unit.run(() -> query.subject().map(audit::of).orElseGet(() -> audit.newest(query.limit())).stream()
                .limit(query.limit())
                .toList());
    }
}
