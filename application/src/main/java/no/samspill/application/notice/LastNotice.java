package no.samspill.application.notice;

import jakarta.inject.Inject;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;

/** Siste melding: the number of the last thing that was done. As long as it is the same, nothing has been done. */
public final class LastNotice {

    public record Query() {}

    private final UnitOfWork unit;
    private final AuditTrail audit;

    @Inject
    LastNotice(UnitOfWork unit, AuditTrail audit) {
        this.unit = unit;
        this.audit = audit;
    }

    /** 0 when nothing has been done yet. */
    public long execute(Query query) {
        return unit.run(audit::last);
    }
}
