package no.samspill.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samspill.application.StaleVersion;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceRun;

/** The agreements' invoicing plans, and the runs that have been issued; runs are added, never changed. */
public interface Invoices {

    /** Stores the plan of each agreement, in place of the one it had. */
    void plan(Map<CostAgreementId, FirstInstalment> plans);

    /** The plans of these agreements; an agreement without a plan is left out. */
    Map<CostAgreementId, FirstInstalment> plans(Collection<CostAgreementId> agreements);

    /** Adds runs; {@link StaleVersion} when an agreement already has a run of the year with the number. */
    void add(Collection<InvoiceRun> runs);

    /** The runs of the year, by agreement and number. */
    List<InvoiceRun> issued(Collection<CostAgreementId> agreements, int year);
}
