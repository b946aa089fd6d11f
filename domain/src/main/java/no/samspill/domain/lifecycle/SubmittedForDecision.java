package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;

/**
 * Lagt fram til beslutning (T6): every party's body gets the same case, with a recommendation where the region's procedure asks for one.
 *
 * <pre>{@code
 * {"act": "SUBMITTED_FOR_DECISION", "recommendation": "kdu-6-21", "regionalCouncil": "regionrad-2-21",
 *  "casePaper": "Arkivsak 21/442",
 *  "asked": {"text": {"text": "brannvesen", "version": 1}, "minimumParties": 2, "onAll": true,
 *   "asked": [{"party": "5059", "body": "ks-5059"}, {"party": "5055", "body": "ks-5055"}]}}
 * }</pre>
 *
 * <p>Refused with {@code NOT_TREATED_FIRST} where the councils create the cooperation and the region's procedure has somebody treat it first,
 * {@code TEXT_MISSING}, {@code TEXT_UNKNOWN} and {@code FORM_OF_TEXT_DIFFERS} for the text, {@code CLAUSE_MISSING} for
 * each clause the law demands in it, {@code PARTY_NOT_ASKED}, {@code PARTY_UNKNOWN}, {@code PARTY_TWICE},
 * {@code BODY_OF_ANOTHER} and {@code COUNCIL_ITSELF} for who is asked, {@code TOO_FEW_PARTIES}, and as every step by a
 * decision ({@link Step}). A plain network needs no text.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 *
 * @param recommendation innstilling: the decision of whoever the region's procedure has recommend
 * @param regionalCouncil the decision of whoever the procedure has treat it before the councils, as the regional council
 * @param casePaper felles saksframlegg: where it is
 */
public record SubmittedForDecision(
        Optional<DecisionId> recommendation, Optional<DecisionId> regionalCouncil, String casePaper, Case asked)
        implements Step {

    private static final int FEWEST = 2;

    @Override
    public List<Reason> refusals(Situation now) {
        Question question = now.asked(What.RECOMMEND);
        Gate gate = Gate.of(this, now).practised(question, "/recommendation", recommendation);
        Optional<Provision> councils = now.councils(asked.text());
        demandFirst(gate, now, question, councils.isPresent());
        Optional<Standing> standing = now.standing();
        boolean plain = standing.map(one -> one.profile().isPlainNetwork()).orElse(false);
        if (plain && asked.text().isEmpty()) {
            return gate.reasons();
        }
        demandText(gate, now);
        for (int i = 0; i < asked.asked().size(); i++) {
            demandAsked(gate, standing, i, councils);
        }
        gate.eachOnce("/asked/asked", asked.asked().stream().map(Asked::party));
        demandEnough(gate);
        return gate.reasons();
    }

    /** By those who treat a case first, before councils that must adopt it themselves. */
    private void demandFirst(Gate gate, Situation now, Question question, boolean forCouncils) {
        String pointer = "/regionalCouncil";
        Practice practice = Practice.of(now);
        if (regionalCouncil.isEmpty() && forCouncils) {
            practice.nobodyFirst(pointer).ifPresent(one -> gate.add(List.of(one)));
        }
        regionalCouncil
                .flatMap(id -> gate.decider(question, pointer, id))
                .ifPresent(body -> gate.own(pointer, body, practice.notFirst(body, pointer)));
    }

    private void demandEnough(Gate gate) {
        boolean least = asked.minimumParties() >= FEWEST;
        int parties = asked.asked().size();
        gate.demand(
                least && parties >= asked.minimumParties(),
                "/asked/minimumParties",
                LifecycleRefusal.TOO_FEW_PARTIES,
                Integer.toString(least ? parties : asked.minimumParties()),
                Integer.toString(least ? asked.minimumParties() : FEWEST));
    }

    private void demandText(Gate gate, Situation now) {
        gate.demand(asked.text().isPresent(), "/asked/text", LifecycleRefusal.TEXT_MISSING);
        Optional<AgreementText> text = asked.text().flatMap(version -> gate.text("/asked/text", version));
        text.ifPresent(of -> gate.isIn("/asked/text", now.form(Optional.empty()), of.form()));
        text.stream()
                .flatMap(one ->
                        now.standing().map(standing -> standing.current(one.parties())).orElse(one.parties()).stream())
                .filter(party ->
                        asked.asked().stream().noneMatch(one -> one.party().equals(party)))
                .forEach(party -> gate.refuse("/asked/asked", LifecycleRefusal.PARTY_NOT_ASKED, party.value()));
    }

    private void demandAsked(Gate gate, Optional<Standing> standing, int i, Optional<Provision> councils) {
        Asked one = asked.asked().get(i);
        String pointer = "/asked/asked/" + i;
        gate.demand(
                standing.filter(of -> of.party(one.party()).isEmpty()).isEmpty(),
                pointer,
                LifecycleRefusal.PARTY_UNKNOWN,
                one.party().value());
        gate.body(pointer, one.body()).ifPresent(body -> gate.own(pointer, one.party(), body, councils));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.AWAITING_DECISION, date).with(asked);
    }

    @Override
    public References references() {
        return References.toDecisions(Stream.concat(recommendation.stream(), regionalCouncil.stream())
                        .toList())
                .toTexts(asked.text().stream())
                .toAsked(asked.asked());
    }
}
