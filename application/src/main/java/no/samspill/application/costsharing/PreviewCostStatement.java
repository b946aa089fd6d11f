package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.StatementDraft;

/** Forhåndsvis et oppgjør: what confirming the draft now would give. Stores nothing. */
public final class PreviewCostStatement {

    public record Query(StatementDraft draft) {}

    /**
     * The sharing as it would be confirmed.
     *
     * @param ruleVersion the number of the rule version used
     */
    public record Result(Sharing sharing, int ruleVersion) {}

    private final UnitOfWork unit;
    private final CaseAssembly cases;
    private final CostStatements statements;

    @Inject
    PreviewCostStatement(UnitOfWork unit, CaseAssembly cases, CostStatements statements) {
        this.unit = unit;
        this.cases = cases;
        this.statements = statements;
    }

    public Result execute(Query query) {
        return unit.run(() -> preview(List.of(query.draft())));
    }

    private Result preview(List<StatementDraft> one) {
        DraftedCase drafted = cases.of(one).get(0);
        Outcome outcome = drafted.outcome("");
        List<Reason> reasons = new ArrayList<>(outcome.refused());
        if (drafted.draft().corrects().isPresent()) {
            reasons.addAll(new ConfirmedStatements(statements, one).refusals(drafted.draft()));
        }
        Refused.ifAny(reasons);
        return new Result(
                outcome.sharing().orElseThrow(),
                drafted.ruleVersion().orElseThrow().number());
    }
}
