package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.municipality.PartyId;

/**
 * Avslutning foreslått (T14): someone who may do so asks whether it should end.
 *
 * <pre>{@code
 * {"act": "TERMINATION_PROPOSED", "body": "kdu", "trigger": "Målene er nådd",
 *  "evaluation": "Helårsevaluering 2023: alle mål nådd", "alternatives": "Omdanne til fagnettverk",
 *  "consequences": [{"party": "5059", "what": "To ansatte tilbake"}, {"party": "5055", "what": "Ingen"}]}
 * }</pre>
 *
 * <p>Refused with {@code PROPOSER_UNKNOWN} when it is neither a body that is known nor a party that takes part,
 * {@code NOT_BY_PROCEDURE} when the region's procedure lets the body end nothing, and {@code CONSEQUENCE_MISSING} for each party of which it does not say what it means.
 *
 * <p>Law: none; our own rule.
 *
 * @param body the body of the region that proposes it, when one does
 * @param party the party, when one of them does
 * @param trigger what has made it a question
 * @param evaluation what the last evaluation says
 * @param consequences for each party: cost, staff, users
 * @param alternatives what else could be done, conversion among them
 */
public record TerminationProposed(
        Optional<BodyId> body,
        Optional<PartyId> party,
        String trigger,
        String evaluation,
        List<Consequence> consequences,
        String alternatives)
        implements Step {

    /** What it means for one party. */
    public record Consequence(PartyId party, String what) {}

    public TerminationProposed {
        consequences = List.copyOf(consequences);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .demand(
                        isKnown(now),
                        body.isPresent() ? "/body" : "/party",
                        LifecycleRefusal.PROPOSER_UNKNOWN,
                        body.map(BodyId::value)
                                .or(() -> party.map(PartyId::value))
                                .orElse(""));
        body.flatMap(now.docket()::body)
                .flatMap(one -> Practice.of(now).refusal(now.asked(What.TERMINATE), one, "/body"))
                .ifPresent(one -> gate.add(List.of(one)));
        now.standing().stream()
                .flatMap(standing -> standing.active().stream())
                .map(PartyStanding::party)
                .filter(one -> consequences.stream()
                        .noneMatch(consequence -> consequence.party().equals(one)))
                .forEach(one -> gate.refuse("/consequences", LifecycleRefusal.CONSEQUENCE_MISSING, one.value()));
        return gate.reasons();
    }

    private boolean isKnown(Situation now) {
        boolean byParty = party.flatMap(one -> now.standing().flatMap(standing -> standing.party(one)))
                .filter(one -> one.phase().takesPart())
                .isPresent();
        return body.isPresent() ? body.flatMap(now.docket()::body).isPresent() : byParty;
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.TERMINATION_PROPOSED, date);
    }

    @Override
    public References references() {
        return References.NONE.toBodies(body.stream());
    }
}
