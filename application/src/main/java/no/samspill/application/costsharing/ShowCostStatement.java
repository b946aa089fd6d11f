package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;

/** Vis et oppgjør. */
public final class ShowCostStatement {

    public record Query(StatementId statement) {}

    @Inject
    ShowCostStatement() {}

    public CostStatement execute(Query query) {
        throw new AssertionError();
    }
}
