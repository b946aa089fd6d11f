package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.SharingRules;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.SharingRule;

/** Registrer en ny regelversjon: the rule of an agreement from a date. */
public final class RegisterRuleVersion {

    public record Command(
            CostAgreementId agreement, LocalDate validFrom, SharingRule rule, String basis, String actor) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final SharingRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RegisterRuleVersion(UnitOfWork unit, CostAgreements agreements, SharingRules rules, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.agreements = agreements;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    public RuleVersion execute(Command command) {
        return unit.run(() -> register(command));
    }

    private RuleVersion register(Command command) {
        CostAgreementId id = command.agreement();
        CostAgreement agreement = NotFound.unlessIn(agreements.find(Set.of(id)), id, CostAgreement.class);
        RuleVersions before = NotFound.unlessIn(rules.of(Set.of(id)), id, RuleVersions.class);
        List<Reason> reasons = new ArrayList<>(before.refusals(command.validFrom()));
        reasons.addAll(RuleTrial.refusals(agreement, command.rule(), command.validFrom()));
        Refused.ifAny(reasons);
        RuleVersion version =
                new RuleVersion(id, before.nextNumber(), command.validFrom(), command.rule(), command.basis());
        rules.add(List.of(version));
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                command.actor(),
                AuditAct.REGISTER_RULE_VERSION,
                id.value(),
                "number: " + version.number() + ", validFrom: " + version.validFrom())));
        return version;
    }
}
