package no.samspill.application.invoicing;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.RunKind;

/** Planlegg en fakturakjøring: the bases as they would be issued now. Stores nothing. */
public final class PlanInvoices {

    public record Query(StatementId statement, RunKind kind) {}

    @Inject
    PlanInvoices() {}

    public List<InvoiceBasis> execute(Query query) {
        throw new AssertionError();
    }
}
