package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;

/**
 * Avvikling vedtatt (T16): by those who created it. What the councils themselves created, the council of every party winds
 * up; what has no form, the committee, the regional council or the parties' bodies.
 *
 * @param effective the day the cooperation ends
 * @param responsible who winds it up
 */
public record WindingUpDecided(List<DecisionId> decisions, LocalDate effective, String responsible) implements Step {

    private static final BodyKind[] OF_REGION = {BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.REGIONAL_COUNCIL};

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
        Optional<Provision> councils = gate.councils(now.standing().flatMap(Standing::text));
        List<Decision> known = gate.known("/decisions", decisions);
        known.forEach(one -> demandDecided(gate, now, one, councils));
        if (now.standing().isPresent()) {
            councils.ifPresent(law -> demandCouncils(gate, now, law, known));
        }
        return gate.reasons();
    }

    private void demandDecided(Gate gate, Situation now, Decision decision, Optional<Provision> councils) {
        String pointer = "/decisions/" + decisions.indexOf(decision.id());
        gate.demand(
                decision.outcome() == Outcome.ADOPTED,
                pointer,
                LifecycleRefusal.DECISION_NOT_ADOPTED,
                decision.id().value(),
                decision.outcome().name());
        if (councils.isEmpty()) {
            demandBody(gate, now, pointer, decision);
        }
    }

    /** Of the region, or of one of those who take part. */
    private static void demandBody(Gate gate, Situation now, String pointer, Decision decision) {
        Optional<Body> body = gate.body(pointer, decision.body());
        body.filter(one -> !Arrays.asList(OF_REGION).contains(one.kind()))
                .filter(one -> now.standing().stream()
                        .flatMap(standing -> standing.active().stream())
                        .noneMatch(party ->
                                one.organisation().filter(party.party()::equals).isPresent()))
                .ifPresent(one ->
                        gate.refuse(pointer, LifecycleRefusal.BODY_LACKS_AUTHORITY, one.name(), Gate.names(OF_REGION)));
    }

    private static void demandCouncils(Gate gate, Situation now, Provision law, List<Decision> known) {
        now.standing().orElseThrow().active().stream()
                .map(PartyStanding::party)
                .filter(party -> known.stream().noneMatch(one -> new Deciders(now).isOfCouncil(one, party)))
                .forEach(party -> gate.demandBy(
                        law, false, Reason.at("/decisions", LifecycleRefusal.COUNCIL_ITSELF, party.value(), "")));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.WINDING_UP, date).dueOn(effective);
    }
}
