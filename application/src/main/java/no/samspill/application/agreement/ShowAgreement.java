package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.util.Optional;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.invoicing.FirstInstalment;

/** Vis en avtale med reglene og fakturaplanen. */
public final class ShowAgreement {

    public record Query(AgreementId agreement) {}

    /**
     * @param first empty when no plan is registered
     */
    public record Result(Agreement agreement, RuleVersions rules, Optional<FirstInstalment> first) {}

    @Inject
    ShowAgreement() {}

    public Result execute(Query query) {
        throw new AssertionError();
    }
}
