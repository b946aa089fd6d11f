package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Question;

/**
 * Avvikling vedtatt (T16): by those whom the agreement, or the law of the form, lets end the cooperation; and where there is
 * neither, by those of the region who created it, or by the parties.
 *
 * <pre>{@code
 * {"act": "WINDING_UP_DECIDED", "decisions": ["ks-5059-8-24", "ks-5055-6-24"], "effective": "2024-12-31",
 *  "responsible": "Kommunedirektøren i Orkland"}
 * }</pre>
 *
 * <p>Refused with {@code TOO_FEW_PARTIES} when it has no decision, {@code DEADLINE_NOT_LATER} when the day is past,
 * {@code DECISION_NOT_ADOPTED}; by whom it must be decided with {@code COUNCIL_ITSELF}, {@code DISSOLUTION_NEEDS_PARTY},
 * {@code DISSOLUTION_NEEDS_REPRESENTATIVES}, {@code BODY_OF_OTHER_COOPERATION}, {@code DISSOLUTION_LACKS_MAJORITY}, {@code VOTES_NOT_TOLD} or
 * {@code NOT_BY_PROCEDURE}; and how soon with {@code DISSOLUTION_TOO_EARLY}.
 *
 * <p>Law: kommuneloven § 20-8, § 18-4, § 19-4; IKS-loven § 32.
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
        Question question = now.asked(What.TERMINATE, What.DISSOLVE);
        Gate gate = Gate.of(this, now)
                .demand(!decisions.isEmpty(), "/decisions", LifecycleRefusal.TOO_FEW_PARTIES, "0", "1")
                .demand(
                        !effective.isBefore(now.date()),
                        "/effective",
                        LifecycleRefusal.DEADLINE_NOT_LATER,
                        effective.toString(),
                        now.date().toString());
        List<Decision> known = gate.known(question, "/decisions", decisions);
        known.forEach(one -> gate.demand(
                one.outcome() == Outcome.ADOPTED,
                "/decisions/" + decisions.indexOf(one.id()),
                LifecycleRefusal.DECISION_NOT_ADOPTED,
                one.id().value(),
                one.outcome().name()));
        now.standing()
                .ifPresent(standing ->
                        new Ending(now, standing, effective).demand(gate, decisions, now.ballots(question, decisions)));
        return gate.reasons();
    }

    @Override
    public References references() {
        return References.toDecisions(decisions).toTopBodies();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.WINDING_UP, date).dueOn(effective);
    }
}
