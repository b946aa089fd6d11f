package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.GovernanceCheck;
import no.samspill.domain.municipality.PartyId;

/**
 * Medlemskontroll: whether the agreement gives each participant the members the law demands, and the body has those it gives.
 *
 * <p>Finds {@code TOO_FEW_MEMBERS_AGREED} and {@code MEMBERS_DIFFER_FROM_AGREEMENT} (V08). Example: a joint committee with one member
 * from each participant is one too few from each, whoever sits in it.
 *
 * <p>Law: kommuneloven § 18-3, § 18-4, § 19-3, § 19-4, § 20-3, § 20-4; IKS-loven § 4, § 6.
 */
record MembersCheck(Subject subject) {

    Stream<Finding> ofText() {
        return agreed().stream()
                .flatMap(members ->
                        subject.text().form().topBody().stream().flatMap(law -> tooFew(law, members).stream()));
    }

    private Optional<Integer> agreed() {
        return subject.text().organising().flatMap(Organising::membersPerParticipant);
    }

    private Optional<Finding> tooFew(BodyLaw law, int members) {
        return subject.number(law.members())
                .filter(fewest -> members < fewest)
                .map(fewest -> subject.error(
                        law.members(),
                        Reason.at(
                                "/organising/membersPerParticipant",
                                AgreementFinding.TOO_FEW_MEMBERS_AGREED,
                                Integer.toString(members),
                                fewest.toString())));
    }

    /** Of those that are set up by the law of the form, the one whose articles name just the parties; one nobody sits in is passed over. */
    Stream<Finding> ofBodies(Stream<Body> bodies) {
        Set<PartyId> parties = Set.copyOf(subject.text().parties());
        return bodies.filter(body -> body.existsOn(subject.on()))
                .filter(body -> body.law().isPresent()
                        && body.law().equals(subject.text().form().topBody()))
                .filter(body -> body.articles()
                        .map(Articles::participants)
                        .filter(common -> Set.copyOf(common).equals(parties))
                        .isPresent())
                .flatMap(body -> differences(body, subject.text().parties()).stream())
                .map(Finding::error);
    }

    /** Where a body has others than the agreement says of these parties. */
    List<Reason> differences(Body body, List<PartyId> parties) {
        return body.posts().isEmpty()
                ? List.of()
                : agreed().stream()
                        .flatMap(members -> parties.stream()
                                .flatMap(party -> difference(body, party, members, subject.on()).stream()))
                        .toList();
    }

    private Optional<Reason> difference(Body body, PartyId party, int members, LocalDate on) {
        long have = GovernanceCheck.members(body, party, on);
        return have == members
                ? Optional.empty()
                : Optional.of(Reason.at(
                                "/organising/membersPerParticipant",
                                AgreementFinding.MEMBERS_DIFFER_FROM_AGREEMENT,
                                body.name(),
                                party.value(),
                                Long.toString(have),
                                Integer.toString(members))
                        .by(subject.law()
                                .reference(subject.text().form(), Clause.MEMBERS_PER_PARTICIPANT, subject.on())));
    }
}
