package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;

/**
 * Vedtak: what a body decided in a case.
 *
 * <p>Example: case 14/21 of the council of Orkland on 9 December 2021, to adopt {@code measures/brannvesen}, adopted by 30
 * votes against 5, of {@code brannvesen/1}.
 *
 * @param caseNumber as the body numbers its cases, for example {@code 12/20}
 * @param about what it decides; empty in what was recorded before decisions said so
 * @param wording what was decided, word for word
 * @param votes empty when nobody counted
 * @param unanimous whether it says that nobody was against it
 * @param dissents who was against, and what they wanted
 * @param recusals who stepped aside, and why
 * @param legalBasis the law the body named
 * @param text the version of a text that lay before the body
 */
public record Decision(
        DecisionId id,
        BodyId body,
        LocalDate date,
        Optional<String> caseNumber,
        List<Matter> about,
        String wording,
        Outcome outcome,
        Optional<Votes> votes,
        boolean unanimous,
        List<String> dissents,
        List<String> recusals,
        Optional<String> legalBasis,
        Optional<TextVersion> text,
        List<FollowUp> followUps) {

    public Decision {
        about = List.copyOf(about);
        dissents = List.copyOf(dissents);
        recusals = List.copyOf(recusals);
        followUps = List.copyOf(followUps);
    }

    /** Whether a version of the text lay before the body. */
    public boolean isAbout(TextId of) {
        return text.filter(version -> version.text().equals(of)).isPresent();
    }

    /** Whether the votes can have led to the outcome; votes nobody told of can. */
    boolean isCarried() {
        return votes.map(outcome::isCarriedBy).orElse(true);
    }

    /** That the votes cannot have led to the outcome; empty when they can. */
    public Optional<Reason> notCarried(String pointer) {
        return votes.filter(one -> !isCarried())
                .map(one -> Reason.at(
                        pointer,
                        GovernanceFinding.VOTES_DO_NOT_CARRY,
                        outcome.name(),
                        Integer.toString(one.inFavour()),
                        Integer.toString(one.against())));
    }

    /** What is missing of the majority of the votes cast; empty when it is reached. */
    Optional<Consent.Lack> lackOf(Majority majority) {
        if (votes.isEmpty()) {
            return unanimous ? Optional.empty() : Optional.of(new Consent.Lack.OfCount(majority));
        }
        return votes.filter(one -> !majority.isReached(one.inFavour(), one.cast()))
                .map(one -> new Consent.Lack.OfVotes(one, majority));
    }

    /** Whether the text version that lay before the body is what it adopted. */
    public boolean adopts(TextVersion version) {
        return outcome == Outcome.ADOPTED && text.filter(version::equals).isPresent();
    }
}
