package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;
import no.samspill.domain.municipality.PartyId;

/**
 * Vedtatt (T7): the parties have adopted the same version.
 *
 * <pre>{@code
 * {"act": "ADOPTED", "decisions": ["ks-5059-14-21", "ks-5055-9-21"], "signed": "2021-12-10"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_HAS_NOT_ADOPTED} for each party that must and has not adopted this very version,
 * {@code TOO_FEW_PARTIES}, {@code NOT_SIGNED}, {@code SIGNED_BEFORE_DECISION}, {@code DAY_AFTER_ACT}, {@code PARTY_UNKNOWN} when a party was merged or split after it was asked,
 * {@code TEXT_MISSING} when no case is under decision, what {@code AgreementCheck} calls an error in the text, and as every step by a decision ({@link Step}).
 *
 * <p>Law: kommuneloven § 18-1, § 19-1, § 20-4, § 17-1; IKS-loven § 4.
 *
 * @param decisions what their bodies decided; for a plain network those of whom the region's procedure says, or of anyone
 * @param signed the day the agreement was signed; empty when there is none to sign
 */
public record Adopted(List<DecisionId> decisions, Optional<LocalDate> signed) implements Step {

    public Adopted {
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        now.standing()
                .filter(one -> one.phase() == Phase.AWAITING_DECISION
                        && one.underDecision().isEmpty())
                .ifPresent(one -> gate.refuse("", LifecycleRefusal.TEXT_MISSING));
        now.standing().flatMap(Standing::underDecision).ifPresent(asked -> {
            gate.lawful(asked.text());
            Question question = now.asked(What.ADOPT, What.JOIN).onTermsOf(asked.text());
            if (asked.text().isEmpty()) {
                gate.demand(!decisions.isEmpty(), "/decisions", LifecycleRefusal.TOO_FEW_PARTIES, "0", "1");
                for (int i = 0; i < decisions.size(); i++) {
                    gate.practised(question, "/decisions/" + i, Optional.of(decisions.get(i)));
                }
            } else {
                demandAdoption(gate, now, asked, question);
            }
        });
        return gate.reasons();
    }

    private void demandAdoption(Gate gate, Situation now, Case asked, Question question) {
        List<Decision> known = gate.knownWithOthers(question, "/decisions", decisions);
        Adoption adoption = now.adoption(asked, question, known);
        asked.asked().stream()
                .map(Asked::party)
                .filter(party -> asked.onAll() && now.isGone(party))
                .forEach(party -> gate.refuse("/decisions", LifecycleRefusal.PARTY_UNKNOWN, party.value()));
        Optional<Provision> law = now.councils(asked.text());
        List<Adoption.Ballot> adopted = adoption.in(Adoption.State.ADOPTED);
        if (asked.onAll()) {
            adoption.ballots().stream()
                    .filter(one -> one.state() != Adoption.State.ADOPTED)
                    .forEach(one -> gate.demandBy(
                            law.orElse(Provision.FORMS_OF_COOPERATION),
                            false,
                            Reason.at(
                                    "/decisions",
                                    LifecycleRefusal.PARTY_HAS_NOT_ADOPTED,
                                    one.asked().party().value(),
                                    one.state().name())));
        }
        gate.demand(
                adopted.size() >= asked.minimumParties(),
                "/decisions",
                LifecycleRefusal.TOO_FEW_PARTIES,
                Integer.toString(adopted.size()),
                Integer.toString(asked.minimumParties()));
        demandSigned(gate, adopted);
    }

    private void demandSigned(Gate gate, List<Adoption.Ballot> adopted) {
        gate.demand(signed.isPresent(), "/signed", LifecycleRefusal.NOT_SIGNED).happened("/signed", signed);
        adopted.stream()
                .flatMap(one -> one.decision().map(Decision::date).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> signed.filter(last::isAfter)
                        .ifPresent(day -> gate.refuse(
                                "/signed", LifecycleRefusal.SIGNED_BEFORE_DECISION, day.toString(), last.toString())));
    }

    @Override
    public References references() {
        return References.toDecisions(decisions).toAllDecisions();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        Case asked = before.underDecision().orElseThrow();
        Standing adopted = before.in(Phase.ADOPTED, date).under(asked.text());
        if (asked.text().isEmpty()) {
            return adopted.moving(PartyPhase.INVITED, PartyPhase.ADOPTED);
        }
        Set<PartyId> parties = asked.asked().stream().map(Asked::party).collect(Collectors.toSet());
        return asked.onAll()
                ? adopted.with(adopted.parties().stream()
                        .map(one -> parties.contains(one.party()) ? one.in(PartyPhase.ADOPTED) : one)
                        .toList())
                : adopted;
    }
}
