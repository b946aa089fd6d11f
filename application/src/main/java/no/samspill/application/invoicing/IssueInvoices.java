package no.samspill.application.invoicing;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;

/** Utsted fakturagrunnlag: the runs of one or many statements, all or nothing. A correction is a run of that kind. */
public final class IssueInvoices {

    public record Command(List<StatementId> statements, RunKind kind, String actor) {}

    @Inject
    IssueInvoices() {}

    public List<InvoiceRun> execute(Command command) {
        throw new AssertionError();
    }
}
