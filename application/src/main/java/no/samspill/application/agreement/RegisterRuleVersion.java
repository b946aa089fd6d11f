package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;

/** Registrer en ny regelversjon: the rule of an agreement from a date. */
public final class RegisterRuleVersion {

    public record Command(AgreementId agreement, LocalDate validFrom, SharingRule rule, String basis, String actor) {}

    @Inject
    RegisterRuleVersion() {}

    public RuleVersion execute(Command command) {
        throw new AssertionError();
    }
}
