package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;

/**
 * Endre en avtale: its next version, in place of the one before; {@link StaleVersion} when that is not the registered
 * one.
 */
public final class AmendAgreement {

    /**
     * The agreement as it is to be.
     *
     * @param agreement with a version one above the one it takes the place of
     */
    public record Command(CostAgreement agreement, String actor) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AmendAgreement(UnitOfWork unit, CostAgreements agreements, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    public CostAgreement execute(Command command) {
        return unit.run(() -> amend(command));
    }

    private CostAgreement amend(Command command) {
        CostAgreement next = command.agreement();
        NotFound.unlessIn(agreements.find(Set.of(next.id())), next.id(), CostAgreement.class);
        Refused.ifAny(next.refusals());
        agreements.replace(next);
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                command.actor(),
                AuditAct.AMEND_AGREEMENT,
                next.id().value(),
                "version: " + next.version())));
        return next;
    }
}
