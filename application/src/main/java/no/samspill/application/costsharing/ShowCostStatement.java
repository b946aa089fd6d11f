package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;

/** Vis et oppgjør: as it was confirmed. */
public final class ShowCostStatement {

    public record Query(StatementId statement) {}

    private final UnitOfWork unit;
    private final CostStatements statements;

    @Inject
    ShowCostStatement(UnitOfWork unit, CostStatements statements) {
        this.unit = unit;
        this.statements = statements;
    }

    public CostStatement execute(Query query) {
        return NotFound.unlessIn(
                unit.run(() -> statements.find(Set.of(query.statement()))), query.statement(), CostStatement.class);
    }
}
