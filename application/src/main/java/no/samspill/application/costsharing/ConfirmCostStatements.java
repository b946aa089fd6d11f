package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;

/** Bekreft oppgjør: freezes the drafts as statements, all or nothing. */
public final class ConfirmCostStatements {

    public record Command(List<StatementDraft> drafts, String actor) {}

    @Inject
    ConfirmCostStatements() {}

    public List<CostStatement> execute(Command command) {
        throw new AssertionError();
    }
}
