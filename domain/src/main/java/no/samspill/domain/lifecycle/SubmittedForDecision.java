package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;

/**
 * Lagt fram til beslutning (T6): the committee recommends, and every party's body gets the same case.
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
        Gate gate = Gate.of(this, now, Phase.PROPOSED)
                .decided("/recommendation", recommendation, BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES);
        regionalCouncil.ifPresent(id -> gate.decided("/regionalCouncil", id, BodyKind.REGIONAL_COUNCIL));
        Optional<Standing> standing = now.standing();
        boolean plain = standing.map(one -> one.profile().isPlainNetwork()).orElse(false);
        if (plain && asked.text().isEmpty()) {
            return gate.reasons();
        }
        Optional<Provision> creation = creation(standing);
        creation.ifPresent(law -> gate.demandBy(
                law,
                regionalCouncil.isPresent(),
                Reason.at("/regionalCouncil", LifecycleRefusal.REGIONAL_COUNCIL_MISSING)));
        demandText(gate, now);
        IntStream.range(0, asked.asked().size())
                .forEach(i ->
                        demandBody(gate, now, "/asked/asked/" + i, asked.asked().get(i)));
        return gate.demand(
                        asked.minimumParties() >= FEWEST && asked.asked().size() >= asked.minimumParties(),
                        "/asked/minimumParties",
                        LifecycleRefusal.TOO_FEW_PARTIES,
                        Integer.toString(asked.asked().size()),
                        Integer.toString(Math.max(FEWEST, asked.minimumParties())))
                .reasons();
    }

    /** The law by which the councils themselves create this; empty when none does. */
    private static Optional<Provision> creation(Optional<Standing> standing) {
        return standing.flatMap(one -> one.profile().form()).flatMap(LegalForm::creation);
    }

    private void demandText(Gate gate, Situation now) {
        gate.demand(asked.text().isPresent(), "/asked/text", LifecycleRefusal.TEXT_MISSING);
        asked.text().ifPresent(version -> {
            Optional<AgreementText> text = now.docket().text(version);
            gate.demand(text.isPresent(), "/asked/text", LifecycleRefusal.TEXT_UNKNOWN, version.toString());
            text.ifPresent(known -> demandContent(gate, now, known));
        });
    }

    private void demandContent(Gate gate, Situation now, AgreementText text) {
        AgreementLaw rules = now.docket().law();
        gate.add(rules.clauses().missingMandatory(text, now.date(), rules.statutes()).stream()
                .map(reason -> reason.under("/asked/text"))
                .toList());
        text.parties().stream()
                .filter(party ->
                        asked.asked().stream().noneMatch(one -> one.party().equals(party)))
                .forEach(party -> gate.refuse("/asked/asked", LifecycleRefusal.PARTY_NOT_ASKED, party.value()));
    }

    private static void demandBody(Gate gate, Situation now, String pointer, Asked one) {
        Optional<Body> body = now.docket().body(one.body());
        gate.demand(
                body.isPresent(),
                pointer,
                LifecycleRefusal.BODY_UNKNOWN,
                one.body().value());
        body.ifPresent(known -> {
            gate.demand(
                    known.organisation().filter(one.party()::equals).isPresent(),
                    pointer,
                    LifecycleRefusal.BODY_OF_ANOTHER,
                    known.name(),
                    one.party().value());
            creation(now.standing())
                    .ifPresent(law -> gate.demandBy(
                            law,
                            known.kind() == BodyKind.MUNICIPAL_COUNCIL,
                            Reason.at(
                                    pointer,
                                    LifecycleRefusal.COUNCIL_ITSELF,
                                    one.party().value(),
                                    known.name())));
        });
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.AWAITING_DECISION, date).with(asked);
    }
}
