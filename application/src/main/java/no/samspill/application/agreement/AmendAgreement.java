package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Agreements;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.Agreement;

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
    public record Command(Agreement agreement, String actor) {}

    private final UnitOfWork unit;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AmendAgreement(UnitOfWork unit, Agreements agreements, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    public Agreement execute(Command command) {
        return unit.run(() -> amend(command));
    }

    private Agreement amend(Command command) {
        Agreement next = command.agreement();
        NotFound.unlessIn(agreements.find(Set.of(next.id())), next.id(), Agreement.class);
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
