package no.samspill.application.agreement;

import jakarta.inject.Inject;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.invoicing.FirstInstalment;

/** Endre fakturaplanen: how much of the year the first invoice holds. */
public final class ChangeInvoicingPlan {

    public record Command(AgreementId agreement, FirstInstalment first, String actor) {}

    @Inject
    ChangeInvoicingPlan() {}

    public FirstInstalment execute(Command command) {
        throw new AssertionError();
    }
}
