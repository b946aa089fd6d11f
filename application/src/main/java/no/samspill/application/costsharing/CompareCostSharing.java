package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.municipality.PartyId;

/** Sammenlign: the draft beside what it would be with other choices. Stores nothing. */
public final class CompareCostSharing {

    /**
     * @param changes what to compare with, each on its own; the draft as it is comes first in the answer
     */
    public record Query(StatementDraft draft, List<Change> changes) {}

    /** One change to the draft. */
    public sealed interface Change {

        /** Another rule than the registered one; named by the caller. */
        record Rule(String name, SharingRule rule) implements Change {}

        /** Another grant treatment; for a split only. */
        record Treatment(GrantTreatment treatment) implements Change {}

        /** Without one of the parties. */
        record Without(PartyId party) implements Change {}

        /** With one more party, and its figure for each key the rule uses. */
        record With(Party party, Map<String, BigDecimal> figures) implements Change {}

        /** What was confirmed before, for example last year. */
        record Confirmed(StatementId statement) implements Change {}
    }

    @Inject
    CompareCostSharing() {}

    /**
     * The outcome of the draft, named {@code draft}, then of each change in order, named in no language: a rule by the name
     * given, a treatment by its code, a party left out {@code -5014} or added {@code +5014}, a statement by its id. One that
     * is refused is an outcome too, and hides none of the others.
     */
    public List<Alternative.Outcome> execute(Query query) {
        throw new AssertionError();
    }
}
