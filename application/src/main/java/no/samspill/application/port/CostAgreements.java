package no.samspill.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samspill.application.StaleVersion;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;

/** The registered agreements. */
public interface CostAgreements {

    /** Adds new agreements; {@link StaleVersion} when one of the ids is taken. */
    void add(Collection<CostAgreement> agreements);

    /** Stores the next version; {@link StaleVersion} unless the stored one is exactly one version older. */
    void replace(CostAgreement agreement);

    /** The agreements with these ids; an id without agreement is left out. */
    Map<CostAgreementId, CostAgreement> find(Collection<CostAgreementId> ids);

    /** All agreements, in the order of their ids. */
    List<CostAgreement> all();
}
