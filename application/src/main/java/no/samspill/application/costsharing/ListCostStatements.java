package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.Agreements;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.costsharing.StatementSummary;

/** Vis oppgjørene: those of an agreement, or of all when none is named, by agreement and number. */
public final class ListCostStatements {

    public record Query(Optional<AgreementId> agreement) {}

    private final UnitOfWork unit;
    private final Agreements agreements;
    private final CostStatements statements;

    @Inject
    ListCostStatements(UnitOfWork unit, Agreements agreements, CostStatements statements) {
        this.unit = unit;
        this.agreements = agreements;
        this.statements = statements;
    }

    public List<StatementSummary> execute(Query query) {
        return unit.run(
                () -> statements.summaries(query.agreement().map(this::named).orElseGet(this::all)));
    }

    private List<AgreementId> named(AgreementId id) {
        return List.of(NotFound.unlessIn(agreements.find(Set.of(id)), id, Agreement.class)
                .id());
    }

    private List<AgreementId> all() {
        return agreements.all().stream().map(Agreement::id).toList();
    }
}
