package no.samspill.domain.lifecycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Henvisninger: what acts refer to, and so what must be in the docket they are held against. The body that made a decision
 * goes with the decision.
 *
 * <p>Example: {@code measure.references(act)}.
 *
 * @param debated whether all decisions about the texts count, and not only those that are referred to
 * @param top whether all bodies at the top of cooperations count: those that are set up by law, and councils of representatives
 * @param subjects what all decisions that say they are about it count of
 */
public record References(
        Set<PartyId> organisations,
        Set<BodyId> bodies,
        Set<DecisionId> decisions,
        Set<TextVersion> texts,
        boolean debated,
        boolean top,
        Set<Subject> subjects) {

    public static final References NONE =
            new References(Set.of(), Set.of(), Set.of(), Set.of(), false, false, Set.of());

    public References {
        organisations = Set.copyOf(organisations);
        bodies = Set.copyOf(bodies);
        decisions = Set.copyOf(decisions);
        texts = Set.copyOf(texts);
        subjects = Set.copyOf(subjects);
    }

    /** These and the others. */
    public References and(References others) {
        return new References(
                union(organisations, others.organisations),
                union(bodies, others.bodies),
                union(decisions, others.decisions),
                union(texts, others.texts),
                debated || others.debated,
                top || others.top,
                union(subjects, others.subjects));
    }

    private static <T> Set<T> union(Set<T> some, Collection<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    static References toDecisions(Collection<DecisionId> decisions) {
        return new References(Set.of(), Set.of(), Set.copyOf(decisions), Set.of(), false, false, Set.of());
    }

    References toOrganisation(PartyId party) {
        return new References(union(organisations, Set.of(party)), bodies, decisions, texts, debated, top, subjects);
    }

    public References toBodies(Stream<BodyId> more) {
        return new References(
                organisations,
                union(bodies, more.collect(Collectors.toSet())),
                decisions,
                texts,
                debated,
                top,
                subjects);
    }

    /** The bodies that are asked on behalf of the parties. */
    References toAsked(List<Asked> asked) {
        return toBodies(asked.stream().map(Asked::body));
    }

    References toTexts(Stream<TextVersion> more) {
        return new References(
                organisations,
                bodies,
                decisions,
                union(texts, more.collect(Collectors.toSet())),
                debated,
                top,
                subjects);
    }

    References toAllDecisions() {
        return new References(organisations, bodies, decisions, texts, true, top, subjects);
    }

    References toTopBodies() {
        return new References(organisations, bodies, decisions, texts, debated, true, subjects);
    }

    /** All that is decided of the measure, as far as the decisions say what they are about. */
    public References toDecisionsOn(MeasureId measure) {
        return new References(
                organisations,
                bodies,
                decisions,
                texts,
                debated,
                top,
                union(subjects, Set.of(Subject.ofMeasure(measure.value()))));
    }
}
