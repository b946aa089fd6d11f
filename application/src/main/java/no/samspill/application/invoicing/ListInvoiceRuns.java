package no.samspill.application.invoicing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.invoicing.InvoiceRun;

/** Vis fakturakjøringene: those of an agreement in a year, in the order of their numbers. */
public final class ListInvoiceRuns {

    public record Query(CostAgreementId agreement, int year) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final Invoices invoices;

    @Inject
    ListInvoiceRuns(UnitOfWork unit, CostAgreements agreements, Invoices invoices) {
        this.unit = unit;
        this.agreements = agreements;
        this.invoices = invoices;
    }

    public List<InvoiceRun> execute(Query query) {
        return unit.run(() -> runs(query));
    }

    private List<InvoiceRun> runs(Query query) {
        Set<CostAgreementId> one = Set.of(query.agreement());
        NotFound.unlessIn(agreements.find(one), query.agreement(), CostAgreement.class);
        return invoices.issued(one, query.year());
    }
}
