package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.SharingRules;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.invoicing.FirstInstalment;

/** Vis en avtale: the agreement, with its rules and its invoicing plan. */
public final class ShowAgreement {

    public record Query(CostAgreementId agreement) {}

    /**
     * The agreement and what belongs to it.
     *
     * @param first empty when no plan is registered
     */
    public record Result(CostAgreement agreement, RuleVersions rules, Optional<FirstInstalment> first) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final SharingRules rules;
    private final Invoices invoices;

    @Inject
    ShowAgreement(UnitOfWork unit, CostAgreements agreements, SharingRules rules, Invoices invoices) {
        this.unit = unit;
        this.agreements = agreements;
        this.rules = rules;
        this.invoices = invoices;
    }

    public Result execute(Query query) {
        return unit.run(() -> show(query.agreement()));
    }

    private Result show(CostAgreementId id) {
        Set<CostAgreementId> one = Set.of(id);
        return new Result(
                NotFound.unlessIn(agreements.find(one), id, CostAgreement.class),
                NotFound.unlessIn(rules.of(one), id, RuleVersions.class),
                Optional.ofNullable(invoices.plans(one).get(id)));
    }
}
