package no.samspill.application.port;

import java.util.Collection;
import java.util.Map;
import no.samspill.application.StaleVersion;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;

/** The dated versions of the agreements' cost-sharing rules. */
public interface SharingRules {

    /** Adds versions; {@link StaleVersion} when an agreement already has a version with the number. */
    void add(Collection<RuleVersion> versions);

    /** The versions of each of these agreements; every one of them is a key, with no versions when it has no rule. */
    Map<CostAgreementId, RuleVersions> of(Collection<CostAgreementId> agreements);
}
