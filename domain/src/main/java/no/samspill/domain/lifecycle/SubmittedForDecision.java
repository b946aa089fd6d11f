package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;

/**
 * Lagt fram til beslutning (T6): the committee recommends, and every party's body gets the same case.
 *
 * <pre>{@code
 * {"act": "SUBMITTED_FOR_DECISION", "recommendation": "kdu-6-21", "regionalCouncil": "regionrad-2-21",
 *  "casePaper": "Arkivsak 21/442",
 *  "asked": {"text": {"text": "brannvesen", "version": 1}, "minimumParties": 2, "onAll": true,
 *   "asked": [{"party": "5059", "body": "ks-5059"}, {"party": "5055", "body": "ks-5055"}]}}
 * }</pre>
 *
 * <p>Refused with {@code REGIONAL_COUNCIL_MISSING} where the law has the councils create the cooperation,
 * {@code TEXT_MISSING}, {@code TEXT_UNKNOWN} and {@code FORM_OF_TEXT_DIFFERS} for the text, {@code CLAUSE_MISSING} for
 * each clause the law demands in it, {@code PARTY_NOT_ASKED}, {@code PARTY_UNKNOWN}, {@code PARTY_TWICE},
 * {@code BODY_OF_ANOTHER} and {@code COUNCIL_ITSELF} for who is asked, {@code TOO_FEW_PARTIES}, and as every step by a
 * decision ({@link Step}). A plain network needs no text.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 *
 * @param recommendation the committee's decision
 * @param regionalCouncil the regional council's decision; needed where the law has the councils create the cooperation
 * @param casePaper felles saksframlegg: where it is
 */
public record SubmittedForDecision(
        DecisionId recommendation, Optional<DecisionId> regionalCouncil, String casePaper, Case asked) implements Step {

    private static final int FEWEST = 2;

    @Override
    public List<Reason> refusals(Situation now) {
        Question question = now.asked(What.RECOMMEND);
        Gate gate = Gate.of(this, now)
                .decided(question, "/recommendation", recommendation, BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES);
        regionalCouncil.ifPresent(id -> gate.decided(question, "/regionalCouncil", id, BodyKind.REGIONAL_COUNCIL));
        Optional<Standing> standing = now.standing();
        boolean plain = standing.map(one -> one.profile().isPlainNetwork()).orElse(false);
        if (plain && asked.text().isEmpty()) {
            return gate.reasons();
        }
        Optional<Provision> councils = now.councils(asked.text());
        councils.ifPresent(law -> gate.demandBy(
                law,
                regionalCouncil.isPresent(),
                Reason.at("/regionalCouncil", LifecycleRefusal.REGIONAL_COUNCIL_MISSING)));
        demandText(gate, now);
        for (int i = 0; i < asked.asked().size(); i++) {
            demandAsked(gate, standing, i, councils);
        }
        gate.eachOnce("/asked/asked", asked.asked().stream().map(Asked::party));
        demandEnough(gate);
        return gate.reasons();
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
        return References.toDecisions(Stream.concat(Stream.of(recommendation), regionalCouncil.stream())
                        .toList())
                .toTexts(asked.text().stream())
                .toAsked(asked.asked());
    }
}
