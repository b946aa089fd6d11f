package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Decider;
import no.samspill.domain.agreement.Dissolution;
import no.samspill.domain.agreement.DissolutionRule;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.municipality.PartyId;

/**
 * Opphør: what it takes to end a cooperation.
 *
 * @param effective the day it ends
 */
record Ending(Situation now, Standing standing, LocalDate effective) {

    private static final BodyKind[] OF_REGION = {BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.REGIONAL_COUNCIL};

    /** Demands that it is decided as the agreement says, or else the law; when the agreement runs out, it is decided already. */
    void demand(Gate gate, List<DecisionId> ids) {
        List<Decision> decisions = new Deciders(now).known(ids);
        LegalForm form = gate.form(standing.text()).orElse(LegalForm.NO_FORM);
        Optional<AgreementText> text = standing.text().flatMap(now.docket()::text);
        Optional<DissolutionRule> rule =
                DissolutionRule.of(form, text, now.docket().law(), now.date());
        if (rule.isEmpty() || (!form.isCompany() && isOver(text))) {
            demandAnyone(gate, ids, decisions);
            return;
        }
        demandDecided(gate, rule.get(), form, decisions);
        Dissolution agreed = rule.get().dissolution();
        decisions.stream()
                .map(Decision::date)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusMonths(agreed.noticeMonths().orElse(0)))
                .filter(effective::isBefore)
                .filter(first -> agreed.noticeMonths().isPresent())
                .ifPresent(first -> gate.add(List.of(Reason.at(
                                "/effective",
                                LifecycleRefusal.DISSOLUTION_TOO_EARLY,
                                effective.toString(),
                                first.toString())
                        .by(rule.get().basis()))));
    }

    private boolean isOver(Optional<AgreementText> text) {
        return text.flatMap(AgreementText::term)
                .flatMap(OpenPeriod::to)
                .filter(effective::isAfter)
                .isPresent();
    }

    private void demandDecided(Gate gate, DissolutionRule rule, LegalForm form, List<Decision> decisions) {
        gate.add(
                switch (rule.dissolution().decider()) {
                    case REPRESENTATIVES -> ofRepresentatives(rule, decisions);
                    case COUNCILS, PARTIES -> ofParties(rule, deciding(form), decisions);
                });
    }

    /** In a host-municipality cooperation that the notices given leave one in, those who stay. */
    private List<PartyId> deciding(LegalForm form) {
        List<PartyId> all = standing.members();
        List<PartyId> staying = all.stream()
                .filter(party -> standing.party(party)
                        .flatMap(PartyStanding::until)
                        .filter(until -> !until.isAfter(effective))
                        .isEmpty())
                .toList();
        return form.isHosted() && staying.size() <= 1 ? staying : all;
    }

    private List<Reason> ofParties(DissolutionRule rule, List<PartyId> parties, List<Decision> decisions) {
        Deciders deciders = new Deciders(now);
        boolean councils = rule.dissolution().decider() == Decider.COUNCILS;
        List<PartyId> missing = parties.stream()
                .filter(party -> decisions.stream()
                        .noneMatch(one -> councils ? deciders.isOfCouncil(one, party) : deciders.isOf(one, party)))
                .toList();
        Majority majority = rule.dissolution().majority().orElse(Majority.ALL);
        if (majority.isReached(parties.size() - missing.size(), parties.size())) {
            return List.of();
        }
        return missing.stream()
                .map(party -> councils
                        ? Reason.at("/decisions", LifecycleRefusal.COUNCIL_ITSELF, party.value(), "")
                        : Reason.at(
                                "/decisions",
                                LifecycleRefusal.DISSOLUTION_NEEDS_PARTY,
                                party.value(),
                                majority.toString()))
                .map(reason -> reason.by(rule.basis()))
                .toList();
    }

    private List<Reason> ofRepresentatives(DissolutionRule rule, List<Decision> decisions) {
        Optional<Decision> decided = decisions.stream()
                .filter(one -> now.docket()
                        .body(one.body())
                        .filter(body -> body.kind() == BodyKind.COUNCIL_OF_REPRESENTATIVES)
                        .isPresent())
                .findFirst();
        if (decided.isEmpty()) {
            return List.of(Reason.at("/decisions", LifecycleRefusal.DISSOLUTION_NEEDS_REPRESENTATIVES)
                    .by(rule.basis()));
        }
        return rule.dissolution().majority().stream()
                .flatMap(majority -> decided.flatMap(Decision::votes).stream()
                        .filter(votes -> !majority.isReached(votes.inFavour(), votes.cast()))
                        .map(votes -> Reason.at(
                                        "/decisions",
                                        LifecycleRefusal.DISSOLUTION_LACKS_MAJORITY,
                                        Integer.toString(votes.inFavour()),
                                        Integer.toString(votes.cast()),
                                        majority.toString())
                                .by(rule.basis())))
                .toList();
    }

    /** By a body of the region, or by one of each party. */
    private void demandAnyone(Gate gate, List<DecisionId> ids, List<Decision> decisions) {
        Deciders deciders = new Deciders(now);
        boolean ofRegion = false;
        boolean ofOthers = false;
        for (Decision one : decisions) {
            String pointer = "/decisions/" + ids.indexOf(one.id());
            Optional<Body> body = gate.body(pointer, one.body());
            boolean region = body.filter(of -> Arrays.asList(OF_REGION).contains(of.kind()))
                    .isPresent();
            boolean party = standing.active().stream().anyMatch(of -> deciders.isOf(one, of.party()));
            body.filter(of -> !region && !party)
                    .ifPresent(of -> gate.refuse(
                            pointer, LifecycleRefusal.BODY_LACKS_AUTHORITY, of.name(), Gate.names(OF_REGION)));
            ofRegion |= region;
            ofOthers |= !region && !party;
        }
        if (!ofRegion && !ofOthers && !decisions.isEmpty()) {
            gate.add(ofParties(
                    new DissolutionRule(
                            new Dissolution(Decider.PARTIES, Optional.empty(), Optional.empty()), Optional.empty()),
                    standing.members(),
                    decisions));
        }
    }
}
