package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.StatementDraft;

/** Forhåndsvis oppgjør: what confirming the drafts now would give, refusals included. Stores nothing. */
public final class PreviewCostStatements {

    /**
     * What to preview.
     *
     * @param drafts when there are several, the reasons of a refusal point into {@code /drafts/0}, {@code /drafts/1} ...
     */
    public record Query(List<StatementDraft> drafts) {

        public Query {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * The sharing of a draft as it would be confirmed.
     *
     * @param ruleVersion the number of the rule version used
     */
    public record Result(Sharing sharing, int ruleVersion) {}

    private final UnitOfWork unit;
    private final CaseAssembly cases;
    private final CostStatements statements;

    @Inject
    PreviewCostStatements(UnitOfWork unit, CaseAssembly cases, CostStatements statements) {
        this.unit = unit;
        this.cases = cases;
        this.statements = statements;
    }

    /** The results in the order of the drafts. */
    public List<Result> execute(Query query) {
        return unit.run(() -> preview(query.drafts()));
    }

    private List<Result> preview(List<StatementDraft> drafts) {
        List<DraftedCase> drafted = cases.of(drafts);
        // Only what a draft is to correct can forbid it; the next number is not asked for.
        boolean correcting = drafts.stream().anyMatch(draft -> draft.corrects().isPresent());
        ConfirmedStatements confirmed = new ConfirmedStatements(statements, correcting ? drafts : List.of());
        List<Result> results = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        List<Attempt> attempts = DraftedCase.attempts(drafted);
        for (int i = 0; i < drafted.size(); i++) {
            DraftedCase one = drafted.get(i);
            String place = drafted.size() == 1 ? "" : "/drafts/" + i;
            Attempt attempt = confirmed.attempt(one.draft(), attempts.get(i));
            attempt.refused().forEach(reason -> reasons.add(reason.under(place)));
            attempt.sharing()
                    .map(sharing ->
                            new Result(sharing, one.ruleVersion().orElseThrow().number()))
                    .ifPresent(results::add);
        }
        Refused.ifAny(reasons);
        return List.copyOf(results);
    }
}
