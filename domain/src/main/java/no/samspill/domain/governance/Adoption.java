package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.municipality.PartyId;

/**
 * Parallell behandling: one version of one text, on its way through a body of each party.
 *
 * <p>Example: three councils are asked about version 2: one has adopted it, one has adopted version 1, one has postponed
 * the case. So one has adopted, one has another version, and one is awaited.
 *
 * <p>Law: kommuneloven § 18-1, § 19-1, § 20-4; IKS-loven § 4: each council itself.
 *
 * @param ballots one for each party, in the order they were asked
 */
public record Adoption(TextVersion text, List<Ballot> ballots) {

    public Adoption {
        ballots = List.copyOf(ballots);
    }

    /** How far a party has come with the version. */
    public enum State {
        /** Nothing is decided. */
        AWAITED,
        /** This version is adopted. */
        ADOPTED,
        /** A text is adopted, but changed: this version is not. */
        ADOPTED_WITH_CHANGES,
        /** Another version is adopted. */
        OTHER_VERSION,
        /** It is said to be adopted, but the votes that are told did not carry it. */
        NOT_CARRIED,
        REJECTED
    }

    /** Who is to decide for a party. */
    public record Asked(PartyId party, BodyId body) {}

    /**
     * A party, and what its body has made of the version.
     *
     * @param decision the last one that settled the matter, or else the last one, of that body about the text; empty while
     *     there is none
     */
    public record Ballot(Asked asked, State state, Optional<Decision> decision) {}

    /** What those who are asked have made of the version. */
    public static Adoption of(TextVersion text, List<Asked> asked, Ballots ballots) {
        return new Adoption(
                text,
                asked.stream()
                        .map(one -> new Asked(one.party(), ballots.deciding(one)))
                        .map(one -> new Ballot(one, ballots.state(one.party(), one.body()), ballots.last(one.body())))
                        .toList());
    }

    /** Those whose ballot is in one of these states. */
    public List<Ballot> in(State... states) {
        List<State> wanted = List.of(states);
        return ballots.stream().filter(one -> wanted.contains(one.state())).toList();
    }

    /** Whether every party has adopted this version. */
    public boolean isComplete() {
        return in(State.ADOPTED).size() == ballots.size();
    }

    /**
     * The day the version was adopted by as many as are needed: the date of the last of these adoptions. Empty while too few
     * have adopted it.
     *
     * @param needed all of them when the agreement depends on every party, else the fewest it can have; at least 1
     */
    public Optional<LocalDate> adoptedOn(int needed) {
        return in(State.ADOPTED).stream()
                .flatMap(one -> one.decision().stream())
                .map(Decision::date)
                .sorted()
                .skip(needed - 1L)
                .findFirst();
    }

    /** Those who have not decided, when the deadline was before the date; nobody on the last day itself. */
    public List<Ballot> late(LocalDate deadline, LocalDate date) {
        return date.isAfter(deadline) ? in(State.AWAITED) : List.of();
    }

    /**
     * What those who adopted a text decided, word for word but for the spaces, and who decided so, in the order they were
     * asked. More than one wording needs a look: a condition may hide in it.
     */
    public Map<String, List<PartyId>> wordings() {
        return in(State.ADOPTED, State.ADOPTED_WITH_CHANGES).stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(
                                Adoption::wording,
                                LinkedHashMap::new,
                                Collectors.mapping(one -> one.asked().party(), Collectors.toUnmodifiableList())),
                        Collections::unmodifiableMap));
    }

    private static String wording(Ballot ballot) {
        return ballot.decision().orElseThrow().wording().strip().replaceAll("\\s+", " ");
    }
}
