package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;

/** Kontroller et oppgjør: recomputes it from its stored inputs. */
public final class VerifyCostStatement {

    public record Query(StatementId statement) {}

    /**
     * @param recomputed the statement with its sharing computed anew; equal to the stored one when nothing is amiss
     */
    public record Result(CostStatement stored, CostStatement recomputed) {}

    @Inject
    VerifyCostStatement() {}

    public Result execute(Query query) {
        throw new AssertionError();
    }
}
