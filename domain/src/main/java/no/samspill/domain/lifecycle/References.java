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
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Henvisninger: what acts refer to, and so what must be in the docket they are held against. The body that made a decision
 * goes with the decision.
 *
 * <p>Example: {@code measure.references().and(act.references())}.
 *
 * @param debated whether all decisions about the texts count, and not only those that are referred to
 * @param lawful whether all bodies that are set up by law count
 */
public record References(
        Set<PartyId> organisations,
        Set<BodyId> bodies,
        Set<DecisionId> decisions,
        Set<TextVersion> texts,
        boolean debated,
        boolean lawful) {

    public static final References NONE = new References(Set.of(), Set.of(), Set.of(), Set.of(), false, false);

    public References {
        organisations = Set.copyOf(organisations);
        bodies = Set.copyOf(bodies);
        decisions = Set.copyOf(decisions);
        texts = Set.copyOf(texts);
    }

    /** These and the others. */
    public References and(References others) {
        return new References(
                union(organisations, others.organisations),
                union(bodies, others.bodies),
                union(decisions, others.decisions),
                union(texts, others.texts),
                debated || others.debated,
                lawful || others.lawful);
    }

    private static <T> Set<T> union(Set<T> some, Collection<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    static References toDecisions(Collection<DecisionId> decisions) {
        return new References(Set.of(), Set.of(), Set.copyOf(decisions), Set.of(), false, false);
    }

    References toOrganisation(PartyId party) {
        return new References(union(organisations, Set.of(party)), bodies, decisions, texts, debated, lawful);
    }

    References toBodies(Stream<BodyId> more) {
        return new References(
                organisations, union(bodies, more.collect(Collectors.toSet())), decisions, texts, debated, lawful);
    }

    /** The bodies that are asked on behalf of the parties. */
    References toAsked(List<Asked> asked) {
        return toBodies(asked.stream().map(Asked::body));
    }

    References toTexts(Stream<TextVersion> more) {
        return new References(
                organisations, bodies, decisions, union(texts, more.collect(Collectors.toSet())), debated, lawful);
    }

    References toAllDecisions() {
        return new References(organisations, bodies, decisions, texts, true, lawful);
    }

    References toLawfulBodies() {
        return new References(organisations, bodies, decisions, texts, debated, true);
    }
}
