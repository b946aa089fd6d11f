package no.samspill.domain.invoicing;

import java.time.Instant;
import java.util.List;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.StatementId;

/**
 * Fakturakjøring: the invoice bases of an agreement issued at one time; never changed afterwards.
 *
 * @param year the calendar year invoiced
 * @param number 1 for the year's first run, one more for each, without gaps
 * @param statement what it was made from
 * @param bases in the order of the statement's parties, then those only issued to before; the host's own part included
 */
public record InvoiceRun(
        CostAgreementId agreement,
        int year,
        int number,
        RunKind kind,
        StatementId statement,
        List<InvoiceBasis> bases,
        Instant issuedAt,
        String issuedBy) {

    public InvoiceRun {
        bases = List.copyOf(bases);
    }
}
