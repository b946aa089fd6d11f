package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;

/** Sammenlign: the draft beside what it would be with other choices. Stores nothing. */
public final class CompareCostSharing {

    /**
     * What to compare.
     *
     * @param changes what to compare with, each on its own; the draft as it is comes first in the answer
     */
    public record Query(StatementDraft draft, List<Change> changes) {

        public Query {
            changes = List.copyOf(changes);
        }
    }

    /** What the draft is compared with. */
    public sealed interface Change {

        /** The draft with another choice. */
        record Choice(Alternative alternative) implements Change {}

        /** What was confirmed before, for example last year. */
        record Confirmed(StatementId statement) implements Change {}
    }

    private final UnitOfWork unit;
    private final CaseAssembly cases;
    private final CostStatements statements;

    @Inject
    CompareCostSharing(UnitOfWork unit, CaseAssembly cases, CostStatements statements) {
        this.unit = unit;
        this.cases = cases;
        this.statements = statements;
    }

    /**
     * The outcome of the draft, named {@link Alternative#DRAFT}, then of each change in order: an alternative by its name, a
     * statement by its id. One that is refused is an outcome too, and hides none of the others.
     */
    public List<Outcome> execute(Query query) {
        return unit.run(() -> compare(query));
    }

    private List<Outcome> compare(Query query) {
        DraftedCase drafted = cases.of(List.of(query.draft())).get(0).comparedWith(rules(query.changes()));
        Map<StatementId, CostStatement> confirmed = confirmed(query.changes());
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome(Alternative.DRAFT, drafted.attempt()));
        for (Change change : query.changes()) {
            outcomes.add(
                    change instanceof Change.Confirmed before
                            ? frozen(NotFound.unlessIn(confirmed, before.statement(), CostStatement.class))
                            : outcome(drafted, ((Change.Choice) change).alternative()));
        }
        return List.copyOf(outcomes);
    }

    private static List<SharingRule> rules(List<Change> changes) {
        List<SharingRule> rules = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Choice choice && choice.alternative() instanceof Alternative.Rule other) {
                rules.add(other.rule());
            }
        }
        return rules;
    }

    private Map<StatementId, CostStatement> confirmed(List<Change> changes) {
        Set<StatementId> ids = changes.stream()
                .filter(Change.Confirmed.class::isInstance)
                .map(change -> ((Change.Confirmed) change).statement())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : statements.find(ids);
    }

    private static Outcome outcome(DraftedCase drafted, Alternative alternative) {
        return new Outcome(alternative.name(), drafted.attempt(alternative));
    }

    private static Outcome frozen(CostStatement one) {
        return new Outcome(one.id().value(), Attempt.answered(one.sharing()));
    }
}
