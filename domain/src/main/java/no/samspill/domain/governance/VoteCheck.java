package no.samspill.domain.governance;

import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;

/**
 * Stemmekontroll: whether the votes that are told can have been cast so in an elected body.
 *
 * <p>Finds {@code TOO_FEW_VOTED} and {@code BLANK_VOTES}. Example: 3 of 10 members voted, and fewer than half cannot decide.
 *
 * <p>Law: kommuneloven § 8-1, § 11-9.
 */
record VoteCheck(Decision decision, Body body, Statutes statutes) {

    Stream<Finding> findings() {
        return Stream.of(tooFew(), blank()).flatMap(Optional::stream);
    }

    /** Whether fewer than half of the members of a body that follows the Local Government Act have voted. */
    static boolean isTooFew(Decision decision, Body body) {
        return DecisionCheck.followsLocalGovernmentAct(body)
                && decision.votes()
                        .filter(votes -> 2L * votes.cast() < body.membersOn(decision.date()))
                        .isPresent();
    }

    /** Of the members that are registered; when nobody is, it is not known. */
    private Optional<Finding> tooFew() {
        long members = body.membersOn(decision.date());
        return decision.votes()
                .filter(votes -> isTooFew(decision, body))
                .map(votes -> Finding.error(Reason.at(
                                "/votes",
                                GovernanceFinding.TOO_FEW_VOTED,
                                Integer.toString(votes.cast()),
                                Long.toString(members))
                        .by(statutes.reference(Provision.MAJORITY_OF_VOTES, decision.date()))));
    }

    /** What a decision says it is about is a matter, and no election. */
    private Optional<Finding> blank() {
        return decision.votes()
                .filter(votes -> votes.blank() > 0
                        && (!decision.about().isEmpty() || decision.text().isPresent()))
                .map(votes -> Finding.warning(
                        Reason.at("/votes", GovernanceFinding.BLANK_VOTES, Integer.toString(votes.blank()))
                                .by(statutes.reference(Provision.DUTY_TO_VOTE, decision.date()))));
    }
}
