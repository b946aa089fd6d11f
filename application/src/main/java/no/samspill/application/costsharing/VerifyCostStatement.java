package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;

/** Kontroller et oppgjør: recomputes it from its stored inputs. */
public final class VerifyCostStatement {

    public record Query(StatementId statement) {}

    /**
     * The stored statement, and what came of computing it again.
     *
     * @param recomputed the statement with its sharing computed anew; equal to the stored one when nothing is amiss
     */
    public record Result(CostStatement stored, CostStatement recomputed) {

        /** Whether computing it again gave the same: equal statements are equal to the byte, too. */
        public boolean isSame() {
            return stored.equals(recomputed);
        }
    }

    private final UnitOfWork unit;
    private final CostStatements statements;

    @Inject
    VerifyCostStatement(UnitOfWork unit, CostStatements statements) {
        this.unit = unit;
        this.statements = statements;
    }

    public Result execute(Query query) {
        CostStatement stored = NotFound.unlessIn(
                unit.run(() -> statements.find(Set.of(query.statement()))), query.statement(), CostStatement.class);
        return new Result(stored, recomputed(stored));
    }

    private static CostStatement recomputed(CostStatement stored) {
        return new CostStatement(
                stored.id(),
                stored.agreement(),
                stored.number(),
                stored.purpose(),
                stored.ruleVersion(),
                stored.engineVersion(),
                stored.sharing().input().share(),
                stored.confirmedAt(),
                stored.confirmedBy(),
                stored.corrects());
    }
}
