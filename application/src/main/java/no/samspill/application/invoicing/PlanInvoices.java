package no.samspill.application.invoicing;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.RunKind;

/** Planlegg en fakturakjøring: the bases as they would be issued now. Stores nothing. */
public final class PlanInvoices {

    public record Query(StatementId statement, RunKind kind) {}

    private final UnitOfWork unit;
    private final InvoicingYears years;

    @Inject
    PlanInvoices(UnitOfWork unit, InvoicingYears years) {
        this.unit = unit;
        this.years = years;
    }

    public List<InvoiceBasis> execute(Query query) {
        return unit.run(() -> plan(query));
    }

    private List<InvoiceBasis> plan(Query query) {
        OpenYears open = years.of(List.of(query.statement()));
        return open.bases(query.kind(), open.statements().get(0));
    }
}
