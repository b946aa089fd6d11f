package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.Majority;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Consent;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * Omdannet (T18): another measure, in its own form and under its own agreement, goes on with the tasks.
 *
 * <pre>{@code
 * {"act": "CONVERTED", "successor": "brann-og-redning", "form": "HOST_MUNICIPALITY",
 *  "text": {"text": "vertskommune", "version": 1}, "decisions": ["ks-5059-2-25", "ks-5055-4-25"],
 *  "closingBalance": "120000", "openingBalance": "120000", "obligations": "Overtatt av verten", "archive": "Orkland"}
 * }</pre>
 *
 * <p>Refused with {@code CONVERTED_TO_ITSELF}, {@code FORM_MISSING}, {@code BALANCES_DIFFER}, {@code TOO_FEW_PARTIES} when
 * it has no decision, {@code TEXT_MISSING}, {@code TEXT_UNKNOWN}, {@code CLAUSE_MISSING} and {@code FORM_OF_TEXT_DIFFERS}
 * for the text, {@code PARTY_HAS_NOT_ADOPTED} for each party to it, {@code COUNCIL_ITSELF} for those who are left behind,
 * and as every step by a decision ({@link Step}).
 *
 * <p>Law: kommuneloven § 18-1, § 19-1, § 20-4, § 17-1; IKS-loven § 4.
 *
 * @param form the legal form it goes on in
 * @param text the agreement it goes on under; needed where the law has the councils create it
 * @param decisions by which the successor was adopted
 * @param closingBalance what this one had left, in øre
 * @param openingBalance what the successor began with; the same
 * @param obligations how they were transferred
 * @param archive who has the documentation now
 */
public record Converted(
        MeasureId successor,
        Optional<LegalForm> form,
        Optional<TextVersion> text,
        List<DecisionId> decisions,
        Kroner closingBalance,
        Kroner openingBalance,
        String obligations,
        String archive)
        implements Step {

    /** Whom no procedure of the region stands in the way of. */
    private static final Set<BodyKind> OF_THEIR_OWN =
            Set.of(BodyKind.MUNICIPAL_COUNCIL, BodyKind.COUNTY_COUNCIL, BodyKind.COUNCIL_OF_REPRESENTATIVES);

    public Converted {
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .demand(
                        !successor.equals(now.measure()),
                        "/successor",
                        LifecycleRefusal.CONVERTED_TO_ITSELF,
                        successor.value())
                .demand(form.isPresent(), "/form", LifecycleRefusal.FORM_MISSING)
                .demand(!decisions.isEmpty(), "/decisions", LifecycleRefusal.TOO_FEW_PARTIES, "0", "1")
                .demand(
                        closingBalance.equals(openingBalance),
                        "/openingBalance",
                        LifecycleRefusal.BALANCES_DIFFER,
                        closingBalance.toString(),
                        openingBalance.toString());
        Question question = now.asked(What.ADOPT, What.JOIN, What.TERMINATE, What.DISSOLVE)
                .since(Optional.empty())
                .orOf(Subject.ofMeasure(successor.value()));
        demandDecided(gate, now, question);
        demandAdopted(gate, now, question);
        return gate.reasons();
    }

    /** By those the region's procedure lets do it, when there is no agreement; else by whatever decides for those who adopt it. */
    private void demandDecided(Gate gate, Situation now, Question question) {
        for (int i = 0; i < decisions.size(); i++) {
            String pointer = "/decisions/" + i;
            gate.decider(question.onTermsOf(text), pointer, decisions.get(i))
                    .ifPresent(body -> gate.own(pointer, body, practice(body, now, question, pointer)));
        }
    }

    private Optional<Reason> practice(Body body, Situation now, Question question, String pointer) {
        boolean free = text.isPresent() || OF_THEIR_OWN.contains(body.kind());
        return free ? Optional.empty() : Practice.of(now).refusal(question, body, pointer);
    }

    /** As when any measure is adopted (T7): by those who go on in it, and where the law has the councils decide, by the others. */
    private void demandAdopted(Gate gate, Situation now, Question question) {
        Optional<TextVersion> left = now.standing().flatMap(Standing::text);
        List<PartyId> parties = demandText(gate, now, left);
        Optional<Provision> creation = form.flatMap(LegalForm::creation);
        missing(parties, creation.isPresent(), now.ballots(question.onTermsOf(text), decisions))
                .forEach(party -> gate.demandBy(
                        creation.orElse(Provision.FORMS_OF_COOPERATION),
                        false,
                        Reason.at(
                                "/decisions",
                                LifecycleRefusal.PARTY_HAS_NOT_ADOPTED,
                                party.value(),
                                Adoption.State.AWAITED.name())));
        now.councils(left)
                .ifPresent(law -> missing(
                                now.standing().stream()
                                        .flatMap(one -> one.members().stream())
                                        .filter(party -> !parties.contains(party))
                                        .toList(),
                                true,
                                now.ballots(question, decisions))
                        .forEach(party -> gate.demandBy(
                                law,
                                false,
                                Reason.at("/decisions", LifecycleRefusal.COUNCIL_ITSELF, party.value(), ""))));
    }

    private static List<PartyId> missing(List<PartyId> parties, boolean councils, Ballots ballots) {
        return new Consent.EachOwn(parties, councils, Majority.ALL).missing(ballots);
    }

    /** Demands another text than the one that is left, where one is needed; the parties to it. */
    private List<PartyId> demandText(Gate gate, Situation now, Optional<TextVersion> left) {
        boolean needed = form.flatMap(LegalForm::creation).isPresent();
        gate.demand(text.isPresent() || !needed, "/text", LifecycleRefusal.TEXT_MISSING);
        text.filter(one -> left.filter(one::equals).isPresent())
                .ifPresent(one -> gate.refuse("/text", LifecycleRefusal.CONVERTED_TO_ITSELF, one.toString()));
        Optional<AgreementText> next = text.flatMap(one -> gate.text("/text", one));
        next.ifPresent(one -> gate.isIn("/text", form, one.form()));
        return next.map(AgreementText::parties)
                .map(parties -> now.standing().map(one -> one.current(parties)).orElse(parties))
                .orElse(List.of());
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.CONVERTED, date).continuedAs(successor).ended(date);
    }

    @Override
    public References references() {
        return References.toDecisions(decisions)
                .toTexts(text.stream())
                .toAllDecisions()
                .toTopBodies()
                .toDecisionsOn(successor);
    }
}
