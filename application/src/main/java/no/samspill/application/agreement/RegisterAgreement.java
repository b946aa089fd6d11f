package no.samspill.application.agreement;

import jakarta.inject.Inject;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;

/** Registrer en avtale: a new agreement, the first version of its rule and its invoicing plan, all or nothing. */
public final class RegisterAgreement {

    /**
     * @param rule the first version of its rule, with number 1
     */
    public record Command(Agreement agreement, RuleVersion rule, FirstInstalment first, String actor) {}

    @Inject
    RegisterAgreement() {}

    public Agreement execute(Command command) {
        throw new AssertionError();
    }
}
