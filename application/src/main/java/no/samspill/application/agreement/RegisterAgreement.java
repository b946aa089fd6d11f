package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.IdTaken;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.SharingRules;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;

/** Registrer en avtale: a new agreement, the first version of its rule and its invoicing plan, all or nothing. */
public final class RegisterAgreement {

    /**
     * What to register.
     *
     * @param agreement in its first version
     * @param rule the first version of its rule, with number 1
     */
    public record Command(CostAgreement agreement, RuleVersion rule, FirstInstalment first, String actor) {

        public Command {
            if (agreement.version() != 1
                    || rule.number() != 1
                    || !rule.agreement().equals(agreement.id())) {
                throw new IllegalArgumentException("not the first version of an agreement and of its rule");
            }
        }
    }

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final SharingRules rules;
    private final Invoices invoices;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RegisterAgreement(
            UnitOfWork unit,
            CostAgreements agreements,
            SharingRules rules,
            Invoices invoices,
            AuditTrail audit,
            Clock clock) {
        this.unit = unit;
        this.agreements = agreements;
        this.rules = rules;
        this.invoices = invoices;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@link IdTaken} when there is an agreement with the id. */
    public CostAgreement execute(Command command) {
        return unit.run(() -> register(command));
    }

    private CostAgreement register(Command command) {
        CostAgreement agreement = command.agreement();
        RuleVersion rule = command.rule();
        if (!agreements.find(Set.of(agreement.id())).isEmpty()) {
            throw new IdTaken(agreement.id().value());
        }
        List<Reason> reasons = new ArrayList<>(agreement.refusals());
        reasons.addAll(RuleTrial.refusals(agreement, rule.rule(), rule.validFrom()));
        Refused.ifAny(reasons);
        agreements.add(List.of(agreement));
        rules.add(List.of(rule));
        invoices.plan(Map.of(agreement.id(), command.first()));
        audit.add(List.of(new AuditEntry(
                clock.instant(),
                command.actor(),
                AuditAct.REGISTER_AGREEMENT,
                agreement.id().value(),
                "")));
        return agreement;
    }
}
