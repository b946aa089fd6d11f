package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.municipality.PartyId;

/**
 * Avvikling vedtatt (T16): by those who created it. What the councils themselves created, the council of every party winds
 * up; what has no form, the committee, the regional council or the parties' bodies.
 *
 * @param effective the day the cooperation ends
 * @param responsible who winds it up
 */
public record WindingUpDecided(List<DecisionId> decisions, LocalDate effective, String responsible) implements Step {

    public WindingUpDecided {
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now, Phase.TERMINATION_PROPOSED)
                .demand(!decisions.isEmpty(), "/decisions", LifecycleRefusal.TOO_FEW_PARTIES, "0", "1")
                .demand(
                        !effective.isBefore(now.date()),
                        "/effective",
                        LifecycleRefusal.DEADLINE_NOT_LATER,
                        effective.toString(),
                        now.date().toString());
        List<Decision> known = gate.known("/decisions", decisions);
        known.stream()
                .filter(one -> one.outcome() != Outcome.ADOPTED)
                .forEach(one -> gate.refuse(
                        "/decisions",
                        LifecycleRefusal.DECISION_NOT_ADOPTED,
                        one.id().value(),
                        one.outcome().name()));
        now.standing()
                .ifPresent(standing -> standing.profile()
                        .form()
                        .flatMap(LegalForm::creation)
                        .ifPresent(law -> demandCouncils(gate, now, law, known)));
        return gate.reasons();
    }

    private static void demandCouncils(Gate gate, Situation now, Provision law, List<Decision> known) {
        now.standing().orElseThrow().active().stream()
                .map(PartyStanding::party)
                .filter(party -> known.stream().noneMatch(one -> isOfCouncil(now, one, party)))
                .forEach(party -> gate.demandBy(
                        law, false, Reason.at("/decisions", LifecycleRefusal.COUNCIL_ITSELF, party.value(), "")));
    }

    private static boolean isOfCouncil(Situation now, Decision decision, PartyId party) {
        Optional<Body> body = now.docket().body(decision.body());
        return body.filter(one -> one.kind() == BodyKind.MUNICIPAL_COUNCIL)
                .flatMap(Body::organisation)
                .filter(party::equals)
                .isPresent();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.WINDING_UP, date).dueOn(effective);
    }
}
