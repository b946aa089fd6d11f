package no.samspill.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.AuditEntry;

/** Vis sporingen: the newest entries first, of one subject or of everything. */
public final class ReadAuditTrail {

    public record Query(Optional<String> subject, int limit) {}

    @Inject
    ReadAuditTrail() {}

    public List<AuditEntry> execute(Query query) {
        throw new AssertionError();
    }
}
