package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;

/**
 * Avsluttet (T17): the owner finds that everything is in order.
 *
 * <pre>{@code
 * {"act": "CLOSED", "decision": "regionrad-9-25",
 *  "closing": {"finalReport": "Godkjent 3.2.2025", "accounts": "Avlagt 22.2.2025", "funds": "Delt etter andel",
 *   "invoices": "Alle betalt", "archiveList": "Avlevert 1.3.2025", "archiveReceiver": "IKA Trøndelag, bekreftet",
 *   "contracts": "Sagt opp", "staff": "Overført til Orkland", "deregistration": "Slettet 15.3.2025",
 *   "informed": "Kommunene og statsforvalteren", "benefitsOwner": "Brannsjefen i Orkland", "liabilities": "Ingen"}}
 * }</pre>
 *
 * <p>Refused with {@code CLOSING_INCOMPLETE} for each thing on the list that is not said, {@code NOT_YET_IN_FORCE} before
 * the day the cooperation ends, and as every step by a decision ({@link Step}).
 *
 * <p>Law: arkivforskrifta § 49.
 */
public record Closed(DecisionId decision, Closing closing) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .decided(
                        now.asked(What.TERMINATE, What.DISSOLVE, What.APPROVE_REPORT),
                        "/decision",
                        decision,
                        BodyKind.REGIONAL_COUNCIL,
                        BodyKind.COUNCIL_OF_REPRESENTATIVES,
                        BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES)
                .complete("/closing", LifecycleRefusal.CLOSING_INCOMPLETE, closing.items());
        now.standing()
                .flatMap(Standing::due)
                .filter(now.date()::isBefore)
                .ifPresent(last -> gate.refuse(
                        "", LifecycleRefusal.NOT_YET_IN_FORCE, now.date().toString(), last.toString()));
        return gate.reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.CLOSED, date).ended(before.due().orElse(date));
    }

    @Override
    public List<DecisionId> decisions() {
        return List.of(decision);
    }

    @Override
    public References references() {
        return References.toDecisions(decisions()).toTopBodies();
    }
}
