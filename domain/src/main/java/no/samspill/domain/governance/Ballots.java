package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Majority;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Adoption.State;
import no.samspill.domain.municipality.PartyId;

/**
 * Opptelling: what each body has made of a case. It is counted here and nowhere else.
 *
 * <p>The last decision of a body that settles the case is the one that counts; what was adopted or rejected stands, though the
 * case comes back and is postponed or taken note of. Of two on one day, one that does not adopt comes last. Example: a council
 * adopts version 2 on 10 December, rejects it on the 15th and postpones it on the 18th: it has rejected it.
 *
 * <p>Law: kommuneloven § 11-9 for votes that are told; IKS-loven § 4 for a company that takes part; else our own rule.
 *
 * @param decisions that answer it, each by a body that existed, as far as is known; the earliest first
 * @param bodies all that are known
 */
public record Ballots(Question question, List<Decision> decisions, Map<BodyId, Body> bodies) {

    public Ballots {
        decisions = List.copyOf(decisions);
        bodies = Map.copyOf(bodies);
    }

    /**
     * What these come to by the day, that day included.
     *
     * @param decisions in any order
     */
    public static Ballots of(
            Question question, Collection<Decision> decisions, Map<BodyId, Body> bodies, LocalDate on) {
        List<Decision> counted = decisions.stream()
                .filter(one -> !one.date().isAfter(on))
                .filter(question::isAnsweredBy)
                .filter(one -> Optional.ofNullable(bodies.get(one.body()))
                        .map(body -> body.existsOn(one.date()))
                        .orElse(true))
                .sorted(Comparator.comparing(Decision::date)
                        .thenComparing(one -> state(question.version(), one) != State.ADOPTED))
                .toList();
        return new Ballots(question, counted, bodies);
    }

    /** The same, of bodies that are not found by id yet. */
    public static Ballots of(Question question, Collection<Decision> decisions, Collection<Body> bodies, LocalDate on) {
        Map<BodyId, Body> byId =
                bodies.stream().collect(Collectors.toMap(Body::id, Function.identity(), (first, same) -> first));
        return of(question, decisions, byId, on);
    }

    /** How far the body has come. */
    public State state(BodyId body) {
        return last(body).map(this::stateOf).orElse(State.AWAITED);
    }

    private State stateOf(Decision decision) {
        State state = state(question.version(), decision);
        boolean tooFew = Optional.ofNullable(bodies.get(decision.body()))
                .filter(one -> VoteCheck.isTooFew(decision, one))
                .isPresent();
        return tooFew && state == State.ADOPTED ? State.NOT_CARRIED : state;
    }

    private static State state(Optional<TextVersion> version, Decision decision) {
        if (decision.outcome().adopts() && !decision.isCarried()) {
            return State.NOT_CARRIED;
        }
        return switch (decision.outcome()) {
            case ADOPTED -> version.map(decision::adopts).orElse(true) ? State.ADOPTED : State.OTHER_VERSION;
            case ADOPTED_WITH_CHANGES -> State.ADOPTED_WITH_CHANGES;
            case REJECTED -> State.REJECTED;
            case POSTPONED, NOTED -> State.AWAITED;
        };
    }

    /**
     * How far the body has come on behalf of the party. A council of representatives that decides for a company that takes part is
     * unanimous (IKS-loven § 4).
     */
    State state(PartyId party, BodyId body) {
        State state = state(body);
        boolean ofCompany = Optional.ofNullable(bodies.get(body))
                .filter(one -> one.isOf(party) && one.kind() == BodyKind.COUNCIL_OF_REPRESENTATIVES)
                .isPresent();
        boolean split = last(body).flatMap(one -> one.lackOf(Majority.ALL)).isPresent();
        return ofCompany && split && state == State.ADOPTED ? State.NOT_CARRIED : state;
    }

    /** The last decision of the body that settled the case, or else its last; empty when it has made none. */
    public Optional<Decision> last(BodyId body) {
        List<Decision> own =
                decisions.stream().filter(one -> one.body().equals(body)).toList();
        return own.stream()
                .filter(one -> one.outcome().settles())
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().reduce((earlier, later) -> later));
    }

    /** What these bodies have last decided, of those that have decided anything. */
    public Stream<Decision> last(Predicate<Body> who) {
        return bodies.values().stream()
                .filter(who)
                .map(Body::id)
                .sorted(Comparator.comparing(BodyId::value))
                .flatMap(body -> last(body).stream());
    }

    /** The decisions it was adopted by, of bodies that have not decided otherwise since; the earliest first. */
    public Stream<Decision> adopting() {
        return decisions.stream()
                .filter(one -> state(question.version(), one) == State.ADOPTED)
                .filter(one -> state(one.body()) == State.ADOPTED);
    }

    /** Whether one of these bodies has adopted it for the party, and not decided otherwise since. */
    boolean isAdoptedFor(PartyId party, Predicate<Body> who) {
        return bodies.values().stream().filter(who).anyMatch(body -> state(party, body.id()) == State.ADOPTED);
    }

    /** Whether one of these bodies has adopted it, and not decided otherwise since. */
    public boolean isAdoptedBy(Predicate<Body> who) {
        return bodies.values().stream().filter(who).anyMatch(body -> state(body.id()) == State.ADOPTED);
    }

    /** The body that decides for the party: the one that is asked, or the one that has come in its place and decided since. */
    BodyId deciding(Asked asked) {
        return decisions.stream()
                .filter(one -> one.outcome().settles())
                .map(Decision::body)
                .filter(one -> succeeds(one, asked))
                .findFirst()
                .orElse(asked.body());
    }

    /** Whether it is of the party and of the kind that is asked, and there when the one that is asked is no more. */
    private boolean succeeds(BodyId body, Asked asked) {
        Optional<Body> before = Optional.ofNullable(bodies.get(asked.body()));
        Optional<LocalDate> last = before.flatMap(Body::period).flatMap(OpenPeriod::to);
        return Optional.ofNullable(bodies.get(body))
                .filter(one -> before.filter(of -> of.kind() == one.kind()).isPresent())
                .filter(one -> one.isOf(asked.party()))
                .filter(one -> last.filter(day -> one.existsOn(day.plusDays(1))).isPresent())
                .isPresent();
    }
}
