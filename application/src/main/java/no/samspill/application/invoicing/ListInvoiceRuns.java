package no.samspill.application.invoicing;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.invoicing.InvoiceRun;

/** Vis fakturakjøringene til en avtale i et år, in the order of their numbers. */
public final class ListInvoiceRuns {

    public record Query(AgreementId agreement, int year) {}

    @Inject
    ListInvoiceRuns() {}

    public List<InvoiceRun> execute(Query query) {
        throw new AssertionError();
    }
}
