package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.application.NotFound;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.municipality.PartyId;

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

    /** One change to the draft. */
    public sealed interface Change {

        /** Another rule than the registered one; named by the caller. A price list has no cost to share: direct costs stay. */
        record Rule(String name, SharingRule rule) implements Change {}

        /** Another grant treatment; for a split only. */
        record Treatment(GrantTreatment treatment) implements Change {}

        /** Without one of the parties. */
        record Without(PartyId party) implements Change {}

        /** With one more party, and its figure for each key the rule uses. */
        record With(Party party, Map<String, BigDecimal> figures) implements Change {

            public With {
                figures = Map.copyOf(figures);
            }
        }

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
     * The outcome of the draft, named {@code draft}, then of each change in order, named in no language: a rule by the name
     * given, a treatment by its code, a party left out {@code -5014} or added {@code +5014}, a statement by its id. One that
     * is refused is an outcome too, and hides none of the others.
     */
    public List<Outcome> execute(Query query) {
        return unit.run(() -> compare(query));
    }

    private List<Outcome> compare(Query query) {
        DraftedCase drafted = cases.of(List.of(query.draft())).get(0).comparedWith(rules(query.changes()));
        Map<StatementId, CostStatement> confirmed = confirmed(query.changes());
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome("draft", drafted.attempt()));
        for (Change change : query.changes()) {
            outcomes.add(
                    change instanceof Change.Confirmed before
                            ? frozen(NotFound.unlessIn(confirmed, before.statement(), CostStatement.class))
                            : outcome(drafted, change));
        }
        return List.copyOf(outcomes);
    }

    private static List<SharingRule> rules(List<Change> changes) {
        return changes.stream()
                .filter(Change.Rule.class::isInstance)
                .map(change -> ((Change.Rule) change).rule())
                .toList();
    }

    private Map<StatementId, CostStatement> confirmed(List<Change> changes) {
        Set<StatementId> ids = changes.stream()
                .filter(Change.Confirmed.class::isInstance)
                .map(change -> ((Change.Confirmed) change).statement())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : statements.find(ids);
    }

    private static Outcome outcome(DraftedCase drafted, Change change) {
        if (change instanceof Change.Rule other) {
            return new Outcome(other.name(), drafted.attempt(other.rule()));
        }
        if (change instanceof Change.Treatment other) {
            GrantTreatment treatment = other.treatment();
            return new Outcome(treatment.name(), drafted.attempt(one -> one.treating(treatment)));
        }
        if (change instanceof Change.Without fewer) {
            return new Outcome("-" + fewer.party(), drafted.attempt(one -> one.without(fewer.party())));
        }
        Change.With more = (Change.With) change;
        return new Outcome("+" + more.party().id(), drafted.attempt(one -> one.with(more.party(), more.figures())));
    }

    private static Outcome frozen(CostStatement one) {
        return new Outcome(one.id().value(), Attempt.answered(one.sharing()));
    }
}
