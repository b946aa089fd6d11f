package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Parallell behandling: one version of one text, on its way through a body of each party.
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
        REJECTED
    }

    /** Who is to decide for a party. */
    public record Asked(PartyId party, BodyId body) {}

    /**
     * A party, and what its body has made of the version.
     *
     * @param decision the last one of that body about the text; empty while there is none
     */
    public record Ballot(Asked asked, State state, Optional<Decision> decision) {}

    /** What has been decided about the version until the date, that day included. */
    public static Adoption of(TextVersion text, List<Asked> asked, Collection<Decision> decisions, LocalDate date) {
        List<Decision> known = decisions.stream()
                .filter(one -> !one.date().isAfter(date))
                .filter(one ->
                        one.text().filter(of -> of.text().equals(text.text())).isPresent())
                .toList();
        return new Adoption(
                text, asked.stream().map(one -> ballot(text, one, known)).toList());
    }

    private static Ballot ballot(TextVersion text, Asked asked, List<Decision> decisions) {
        Optional<Decision> last = decisions.stream()
                .filter(one -> one.body().equals(asked.body()))
                .max(Comparator.comparing(Decision::date));
        return new Ballot(asked, last.map(one -> state(text, one)).orElse(State.AWAITED), last);
    }

    private static State state(TextVersion text, Decision decision) {
        return switch (decision.outcome()) {
            case ADOPTED -> decision.adopts(text) ? State.ADOPTED : State.OTHER_VERSION;
            case ADOPTED_WITH_CHANGES -> State.ADOPTED_WITH_CHANGES;
            case REJECTED -> State.REJECTED;
            case POSTPONED, NOTED -> State.AWAITED;
        };
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
}
