package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Majority;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Amendment;
import no.samspill.domain.agreement.AmendmentRule;
import no.samspill.domain.agreement.Decider;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;
import no.samspill.domain.governance.TextVersion;

/**
 * Avtale endret (T13): a new version of the agreement text is in force from a day, and the one before it until then. Who
 * decides, and by which majority, follows from what is changed: {@link Amendment}. Where the text before is not known, every
 * party does.
 *
 * <pre>{@code
 * {"act": "AMENDED", "text": {"text": "brannvesen", "version": 2}, "effective": "2024-01-01",
 *  "asked": [{"party": "5059", "body": "ks-5059"}, {"party": "5055", "body": "ks-5055"}],
 *  "decisions": ["ks-5059-40-23", "ks-5055-31-23"]}
 * }</pre>
 *
 * <p>Refused with {@code TEXT_NOT_NEWER}, {@code TEXT_UNKNOWN}, {@code CLAUSE_MISSING} and {@code FORM_NEEDS_CONVERSION}
 * for the text, {@code PARTY_NOT_ASKED}, {@code PARTY_TWICE}, {@code BODY_OF_ANOTHER} and {@code COUNCIL_ITSELF} for who
 * is asked, and while it is not adopted with {@code AMENDMENT_NEEDS_COUNCIL}, {@code AMENDMENT_NEEDS_PARTY},
 * {@code AMENDMENT_NEEDS_REPRESENTATIVES}, {@code BODY_OF_OTHER_COOPERATION}, {@code AMENDMENT_LACKS_MAJORITY} or {@code VOTES_NOT_TOLD}.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 *
 * @param effective the first day it is in force; one before the day of the act is that day
 * @param asked one body for each party; needed unless the council of representatives decides
 * @param decisions what the parties' bodies, or the council of representatives, decided
 */
public record Amended(TextVersion text, LocalDate effective, List<Asked> asked, List<DecisionId> decisions)
        implements Step {

    public Amended {
        asked = List.copyOf(asked);
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        Optional<AgreementText> after = gate.text("/text", text);
        now.standing().ifPresent(standing -> {
            Optional<TextVersion> newest = standing.newestText();
            newest.filter(older -> !isNewer(older))
                    .ifPresent(older -> gate.refuse("/text", LifecycleRefusal.TEXT_NOT_NEWER, older.toString()));
            after.ifPresent(amended -> gate.keepsForm("/text", now.form(newest), Optional.of(amended.form())));
            Optional<Amendment> amendment = newest.filter(this::isNewer)
                    .flatMap(now.docket()::text)
                    .flatMap(before -> after.map(amended -> new Amendment(before, amended)));
            Optional<Provision> councils = now.councils(Optional.of(text));
            AmendmentRule ofText = amendment
                    .map(one -> one.rule(now.docket().law(), now.date()))
                    .orElseGet(() -> everyone(now, councils));
            AmendmentRule rule = ofText.of(standing.current(ofText.parties())).with(standing.members());
            demandAsked(gate, rule, councils);
            Question question = now.asked(What.AMEND, What.CHANGE_HOST, What.JOIN, What.ADOPT)
                    .since(Optional.empty())
                    .onTermsOf(Optional.of(text));
            OwnBody own = new OwnBody(now);
            if (rule.decider() == Decider.REPRESENTATIVES) {
                own.demand(gate, decisions);
            }
            gate.add(rule.refusals(now.ballots(question, counted(gate, rule, question)), own.body()));
        });
        return gate.reasons();
    }

    private boolean isNewer(TextVersion other) {
        return text.text().equals(other.text()) && text.version() > other.version();
    }

    private AmendmentRule everyone(Situation now, Optional<Provision> councils) {
        return new AmendmentRule(
                text,
                now.docket().text(text).map(AgreementText::parties).orElse(List.of()),
                councils.isPresent() ? Decider.COUNCILS : Decider.PARTIES,
                Majority.ALL,
                councils.flatMap(law -> now.docket().law().statutes().reference(law, now.date())));
    }

    private void demandAsked(Gate gate, AmendmentRule rule, Optional<Provision> councils) {
        for (int i = 0; i < asked.size(); i++) {
            String pointer = "/asked/" + i;
            Asked one = asked.get(i);
            gate.body(pointer, one.body())
                    .ifPresent(body -> gate.own(
                            pointer, one.party(), body, councils.filter(law -> rule.decider() == Decider.COUNCILS)));
        }
        gate.eachOnce("/asked", asked.stream().map(Asked::party));
        rule.parties().stream()
                .filter(party -> rule.decider() != Decider.REPRESENTATIVES)
                .filter(party -> asked.stream().noneMatch(one -> one.party().equals(party)))
                .forEach(party -> gate.refuse("/asked", LifecycleRefusal.PARTY_NOT_ASKED, party.value()));
    }

    /** Where the parties decide, only what those who are asked decided. */
    private List<Decision> counted(Gate gate, AmendmentRule rule, Question question) {
        return gate.knownWithOthers(question, "/decisions", decisions).stream()
                .filter(decision -> rule.decider() == Decider.REPRESENTATIVES
                        || asked.stream().anyMatch(one -> one.body().equals(decision.body())))
                .toList();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.amended(text, effective).on(date).throughGate();
    }

    @Override
    public References references() {
        return References.toDecisions(decisions)
                .toTexts(Stream.of(text))
                .toAsked(asked)
                .toAllDecisions()
                .toTopBodies();
    }
}
