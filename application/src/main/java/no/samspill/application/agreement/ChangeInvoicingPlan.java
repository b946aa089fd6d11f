package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.invoicing.FirstInstalment;

/** Endre fakturaplanen: how much of the year the first invoice holds. What has been issued stays as it is. */
public final class ChangeInvoicingPlan {

    public record Command(CostAgreementId agreement, FirstInstalment first, String actor) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final Invoices invoices;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChangeInvoicingPlan(UnitOfWork unit, CostAgreements agreements, Invoices invoices, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.agreements = agreements;
        this.invoices = invoices;
        this.audit = audit;
        this.clock = clock;
    }

    public FirstInstalment execute(Command command) {
        return unit.run(() -> change(command));
    }

    private FirstInstalment change(Command command) {
        CostAgreementId id = command.agreement();
        NotFound.unlessIn(agreements.find(Set.of(id)), id, CostAgreement.class);
        invoices.plan(Map.of(id, command.first()));
        audit.add(List.of(new AuditEntry(
                clock.instant(), command.actor(), AuditAct.CHANGE_INVOICING_PLAN, id.value(), detail(command))));
        return command.first();
    }

    private static String detail(Command command) {
        return command.first() instanceof FirstInstalment.Portion portion
                ? "fraction: " + portion.fraction()
                : "byMonths";
    }
}
