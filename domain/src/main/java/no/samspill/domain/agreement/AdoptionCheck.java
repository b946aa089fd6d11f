package no.samspill.domain.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Authority;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Vedtakskontroll: whether the right bodies have adopted the text, all the same one.
 *
 * <p>Finds {@code NOT_DECIDED_BY_COUNCIL} (V01), {@code OTHER_VERSION_ADOPTED} and {@code CHANGED_VERSION_ADOPTED} (V02).
 * Example: the executive board of one of three parties has adopted version 1, its council nothing: V01 for that party.
 *
 * <p>Law: kommuneloven § 18-1, § 19-1, § 20-4, § 17-1; IKS-loven § 4.
 */
record AdoptionCheck(Subject subject, Ballots ballots) {

    private static final String POINTER = "/decisions";

    Stream<Finding> findings() {
        Optional<Provision> creation = subject.text().form().creation();
        Stream<Finding> wrongBody = creation.stream()
                .flatMap(law -> subject.text().parties().stream().flatMap(party -> decidedByAnother(party, law)));
        return Stream.concat(wrongBody, differentVersions());
    }

    /** V01: as long as the council has adopted no version, another body that did stands in its place. */
    private Stream<Finding> decidedByAnother(PartyId party, Provision law) {
        if (adopted(body -> body.isCouncilOf(party)).findAny().isPresent()) {
            return Stream.empty();
        }
        return ballots.bodies().values().stream()
                .filter(body -> body.decidesFor(party) || decidesForTheRegion(body))
                .filter(body -> !body.kind().isCouncil() && !body.isCouncilOf(party))
                .sorted(Comparator.comparing(body -> body.id().value()))
                .filter(body -> adopted(body::equals).findAny().isPresent())
                .map(body -> subject.error(
                        law, Reason.at(POINTER, AgreementFinding.NOT_DECIDED_BY_COUNCIL, party.value(), body.name())));
    }

    private static boolean decidesForTheRegion(Body body) {
        return body.organisation().isEmpty()
                && body.authority()
                        .filter(one -> one == Authority.DECIDE || one == Authority.DELEGATED)
                        .isPresent();
    }

    /** The decisions by which these bodies last adopted the text, in whatever version. */
    private Stream<Decision> adopted(Predicate<Body> who) {
        return ballots.last(who)
                .filter(one -> one.outcome().adopts())
                .filter(one -> ballots.state(one.body()) != Adoption.State.NOT_CARRIED);
    }

    /** V02: a round on a later version under way is no fault, as long as all have an earlier one in common. */
    private Stream<Finding> differentVersions() {
        List<PartyId> adopters = subject.text().parties().stream()
                .filter(party -> adopted(whoFor(party)).findAny().isPresent())
                .toList();
        boolean inCommon = ballots.decisions().stream()
                .flatMap(one -> one.text().stream())
                .anyMatch(version -> adopters.stream().allMatch(party -> hasOnceAdopted(party, version)));
        return adopters.stream()
                .flatMap(party -> adopted(whoFor(party))
                        .filter(one -> !one.adopts(version()))
                        .filter(one -> !inCommon || changesThisVersion(one))
                        .map(one -> otherVersion(party, one)));
    }

    private boolean changesThisVersion(Decision decision) {
        return decision.outcome() == Outcome.ADOPTED_WITH_CHANGES
                && decision.text().filter(version()::equals).isPresent();
    }

    private boolean hasOnceAdopted(PartyId party, TextVersion version) {
        return ballots.decisions().stream()
                .filter(one -> one.adopts(version) && one.notCarried(POINTER).isEmpty())
                .anyMatch(one -> ballots.bodies().values().stream()
                        .filter(whoFor(party))
                        .anyMatch(body -> body.id().equals(one.body())));
    }

    private Predicate<Body> whoFor(PartyId party) {
        return subject.text().form().creation().isPresent()
                ? body -> body.isCouncilOf(party)
                : body -> body.decidesFor(party);
    }

    private Finding otherVersion(PartyId party, Decision decision) {
        String version = number(version());
        Reason reason = decision.outcome() == Outcome.ADOPTED_WITH_CHANGES
                ? Reason.at(POINTER, AgreementFinding.CHANGED_VERSION_ADOPTED, party.value(), version)
                : Reason.at(
                        POINTER,
                        AgreementFinding.OTHER_VERSION_ADOPTED,
                        party.value(),
                        number(decision.text().orElseThrow()),
                        version);
        return subject.error(subject.text().form().creation().orElse(Provision.FORMS_OF_COOPERATION), reason);
    }

    private TextVersion version() {
        return subject.text().version();
    }

    private static String number(TextVersion version) {
        return Integer.toString(version.version());
    }
}
