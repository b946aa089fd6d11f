package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Decider;
import no.samspill.domain.agreement.Dissolution;
import no.samspill.domain.agreement.DissolutionRule;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.NoticePeriod;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Consent.Lack;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Question;
import no.samspill.domain.municipality.PartyId;

/**
 * Opphør: what it takes to end a cooperation.
 *
 * @param effective the day it ends
 */
record Ending(Situation now, Standing standing, LocalDate effective) {

    /** Demands that it is decided as the agreement says, or else the law; when the agreement runs out, it is decided already. */
    void demand(Gate gate, List<DecisionId> ids, Ballots ballots) {
        LegalForm form = now.form(standing.text()).orElse(LegalForm.NO_FORM);
        Optional<AgreementText> text = standing.text().flatMap(now.docket()::text);
        Optional<DissolutionRule> rule =
                DissolutionRule.of(form, text, now.docket().law(), now.date());
        if (rule.isEmpty() || (!form.isCompany() && isOver(text))) {
            demandAnyone(gate, ids, ballots);
            return;
        }
        OwnBody own = new OwnBody(now);
        if (rule.get().dissolution().decider() == Decider.REPRESENTATIVES) {
            own.demand(gate, ids);
        }
        gate.add(refusals(rule.get(), deciding(form), own.body(), ballots));
        Dissolution agreed = rule.get().dissolution();
        ballots.adopting()
                .map(Decision::date)
                .max(Comparator.naturalOrder())
                .map(last -> NoticePeriod.over(last, agreed.noticeMonths().orElse(0)))
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

    private static List<Reason> refusals(
            DissolutionRule rule, List<PartyId> parties, Optional<BodyId> own, Ballots ballots) {
        Dissolution agreed = rule.dissolution();
        return agreed.decider().consent(parties, own, agreed.majority()).lack(ballots).stream()
                .flatMap(lack -> told(agreed, lack))
                .map(reason -> reason.by(rule.basis()))
                .toList();
    }

    private static Stream<Reason> told(Dissolution agreed, Lack lack) {
        if (lack instanceof Lack.OfParties parties) {
            String majority = agreed.majority().orElse(Majority.ALL).toString();
            return parties.missing().stream()
                    .map(party -> agreed.decider() == Decider.COUNCILS
                            ? Reason.at("/decisions", LifecycleRefusal.COUNCIL_ITSELF, party.value(), "")
                            : Reason.at(
                                    "/decisions", LifecycleRefusal.DISSOLUTION_NEEDS_PARTY, party.value(), majority));
        }
        if (lack instanceof Lack.OfCount of) {
            return Stream.of(of.told("/decisions"));
        }
        return Stream.of(
                lack instanceof Lack.OfVotes of
                        ? Reason.at(
                                "/decisions",
                                LifecycleRefusal.DISSOLUTION_LACKS_MAJORITY,
                                Integer.toString(of.votes().inFavour()),
                                Integer.toString(of.votes().cast()),
                                of.majority().toString())
                        : Reason.at("/decisions", LifecycleRefusal.DISSOLUTION_NEEDS_REPRESENTATIVES));
    }

    /** By a body of the region, or by one of each party. */
    private void demandAnyone(Gate gate, List<DecisionId> ids, Ballots ballots) {
        List<Decision> decisions = ballots.adopting().toList();
        boolean ofRegion = false;
        boolean ofOthers = false;
        for (Decision one : decisions) {
            String pointer = "/decisions/" + ids.indexOf(one.id());
            Optional<Body> body = gate.body(pointer, one.body());
            boolean region =
                    body.filter(of -> isOfRegion(of, ballots.question())).isPresent();
            boolean party = body.filter(
                            of -> standing.active().stream().anyMatch(active -> of.decidesFor(active.party())))
                    .isPresent();
            body.filter(of -> !region && !party)
                    .ifPresent(of -> gate.add(List.of(noneOfThem(of, ballots.question(), pointer))));
            ofRegion |= region;
            ofOthers |= !region && !party;
        }
        if (!ofRegion && !ofOthers && !decisions.isEmpty()) {
            gate.add(refusals(
                    new DissolutionRule(
                            new Dissolution(Decider.PARTIES, Optional.empty(), Optional.empty()), Optional.empty()),
                    standing.members(),
                    Optional.empty(),
                    ballots));
        }
    }

    /** One that is no municipality's, and that the region's procedure lets end it. */
    private boolean isOfRegion(Body body, Question question) {
        return body.organisation().isEmpty() && Practice.of(now).allows(question, body);
    }

    private Reason noneOfThem(Body body, Question question, String pointer) {
        return Practice.of(now)
                .refusal(question, body, pointer)
                .orElseGet(() -> Reason.at(
                        pointer,
                        LifecycleRefusal.PARTY_UNKNOWN,
                        body.organisation().map(PartyId::value).orElse("")));
    }
}
