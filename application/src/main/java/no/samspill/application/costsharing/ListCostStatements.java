package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.StatementSummary;

/** Vis oppgjørene: those of an agreement, or of all when none is named, by agreement and number. */
public final class ListCostStatements {

    public record Query(Optional<CostAgreementId> agreement) {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;
    private final CostStatements statements;

    @Inject
    ListCostStatements(UnitOfWork unit, CostAgreements agreements, CostStatements statements) {
        this.unit = unit;
        this.agreements = agreements;
        this.statements = statements;
    }

    public List<StatementSummary> execute(Query query) {
        return unit.run(
                () -> statements.summaries(query.agreement().map(this::named).orElseGet(this::all)));
    }

    private List<CostAgreementId> named(CostAgreementId id) {
        return List.of(NotFound.unlessIn(agreements.find(Set.of(id)), id, CostAgreement.class)
                .id());
    }

    private List<CostAgreementId> all() {
        return agreements.all().stream().map(CostAgreement::id).toList();
    }
}
