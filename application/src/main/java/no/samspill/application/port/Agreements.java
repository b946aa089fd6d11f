package no.samspill.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samspill.application.StaleVersion;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.agreement.AgreementId;

/** The registered agreements. */
public interface Agreements {

    /** Adds new agreements; {@link StaleVersion} when one of the ids is taken. */
    void add(Collection<Agreement> agreements);

    /** Stores the next version; {@link StaleVersion} unless the stored one is exactly one version older. */
    void replace(Agreement agreement);

    /** The agreements with these ids; an id without agreement is left out. */
    Map<AgreementId, Agreement> find(Collection<AgreementId> ids);

    /** All agreements, in the order of their ids. */
    List<Agreement> all();
}
