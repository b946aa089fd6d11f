package no.samspill.domain.agreement;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Activity.IndividualDecisions;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.municipality.PartyId;

/**
 * Delegeringskontroll: whether each council has delegated what a host-municipality cooperation that runs decides for single persons.
 *
 * <p>Finds {@code DELEGATION_NOT_DECIDED}. Example: the council of Heim has adopted the agreement, and has never instructed its chief
 * executive to delegate to that of Orkland; Orkland decides without authority.
 *
 * <p>Law: kommuneloven § 20-2, § 20-3.
 */
record DelegationCheck(Subject subject, List<Decision> decisions, List<Body> bodies) {

    Stream<Finding> findings() {
        AgreementText text = subject.text();
        boolean decides = text.activity()
                .flatMap(Activity::decisions)
                .filter(one -> one != IndividualDecisions.NONE)
                .isPresent();
        return switch (text.form()) {
            case HOST_MUNICIPALITY -> decides ? lacking(Provision.HOST_DELEGATION, others()) : Stream.empty();
            case HOST_WITH_JOINT_COMMITTEE ->
                decides ? lacking(Provision.COMMITTEE_DELEGATION, text.parties()) : Stream.empty();
            case POLITICAL_COUNCIL, TASK_COMMUNITY, COMPANY, NO_FORM -> Stream.empty();
        };
    }

    private List<PartyId> others() {
        return subject.text().parties().stream()
                .filter(party -> subject.text().host().filter(party::equals).isEmpty())
                .toList();
    }

    private Stream<Finding> lacking(Provision law, List<PartyId> parties) {
        return parties.stream()
                .filter(party -> decisions.stream().noneMatch(one -> delegates(one, party)))
                .map(party -> subject.warning(
                        law, Reason.at("/activity/decisions", AgreementFinding.DELEGATION_NOT_DECIDED, party.value())));
    }

    /** Made by its council, of this agreement or of a measure on the terms of it. */
    private boolean delegates(Decision decision, PartyId party) {
        String agreement = "agreements/" + subject.text().version().text();
        boolean about = decision.about().stream()
                .filter(one -> one.what() == What.DELEGATE)
                .map(Matter::subject)
                .anyMatch(one -> one.value().equals(agreement)
                        || decision.isAbout(subject.text().version().text()));
        return about
                && decision.outcome() == Outcome.ADOPTED
                && !decision.date().isAfter(subject.on())
                && bodies.stream()
                        .filter(one -> one.id().equals(decision.body()))
                        .anyMatch(one -> one.isCouncilOf(party));
    }
}
