package no.samspill.domain.invoicing;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.costsharing.CostStatement;

/**
 * Fakturaåret: an agreement's invoicing of one calendar year: the plan and what has been issued.
 *
 * <p>Every run invoices a difference: what is to have been issued by now, less what was. So two invoices always make the
 * year, also after a correction.
 *
 * @param issued the year's runs so far, in the order of their numbers
 */
public record InvoicingYear(Agreement agreement, int year, FirstInstalment first, List<InvoiceRun> issued) {

    public InvoicingYear {
        issued = List.copyOf(issued);
    }

    /** Everything that forbids the run; empty when it can be issued. */
    public List<Reason> refusals(RunKind kind, CostStatement statement) {
        throw new AssertionError();
    }

    /** The bases of the run, as it would be issued now; refuses as {@link #refusals}. */
    public List<InvoiceBasis> bases(RunKind kind, CostStatement statement) {
        throw new AssertionError();
    }
}
