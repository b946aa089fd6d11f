package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltaker har vedtatt å være med: its own body has said yes, of a private one its board; where the law has the councils decide, the
 * council itself.
 *
 * <pre>{@code
 * {"act": "PARTY_ACCEPTED", "party": "5061", "decision": "ks-5061-11-22"}
 * }</pre>
 *
 * <p>Refused with {@code PARTY_UNKNOWN} and {@code PARTY_NOT_IN_PHASE} when it is not asked, {@code BODY_OF_ANOTHER} when
 * it was not its own body, {@code COUNCIL_ITSELF}, before the start with {@code PARTY_NOT_IN_TEXT}, {@code HOST_NOT_IN_TEXT} or
 * {@code NO_TEXT_IN_FORCE}, and as every step by a decision ({@link Step}).
 *
 * <p>Law: kommuneloven § 18-1, § 19-1, § 20-4; IKS-loven § 4.
 */
public record PartyAccepted(PartyId party, DecisionId decision) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .party(party, PartyPhase.INVITED)
                .decided(
                        now.asked(What.JOIN, What.ADOPT).since(Optional.empty()),
                        "/decision",
                        decision,
                        BodyKind.MUNICIPAL_COUNCIL,
                        BodyKind.COUNTY_COUNCIL,
                        BodyKind.COUNCIL_OF_REPRESENTATIVES,
                        BodyKind.EXECUTIVE_BOARD,
                        BodyKind.CHIEF_EXECUTIVE,
                        BodyKind.BOARD);
        Optional<TextVersion> text = now.standing()
                .flatMap(one -> one.text().or(() -> one.underDecision().flatMap(Case::text)));
        now.docket()
                .decision(decision)
                .map(Decision::body)
                .flatMap(now.docket()::body)
                .ifPresent(body -> gate.own("/decision", party, body, now.councils(text)));
        now.standing()
                .filter(one -> !one.phase().isRunning())
                .ifPresent(standing -> standing.party(party)
                        .filter(one -> one.phase() == PartyPhase.INVITED)
                        .ifPresent(one -> gate.add(new ListedItems(now, standing).toTakePart(one))));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.in(PartyPhase.ADOPTED));
    }

    @Override
    public List<DecisionId> decisions() {
        return List.of(decision);
    }
}
