package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
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
 * the day the cooperation ends, {@code CREDITORS_MAY_CLAIM} while those of a company can report claims, and as every step by a decision ({@link Step}).
 *
 * <p>Law: arkivforskrifta § 49; IKS-loven § 33.
 */
public record Closed(Optional<DecisionId> decision, Closing closing) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .practised(now.asked(What.TERMINATE, What.DISSOLVE, What.APPROVE_REPORT), "/decision", decision)
                .complete("/closing", LifecycleRefusal.CLOSING_INCOMPLETE, closing.items(isOfCompany(now)))
                .happened("/closing/creditorsNotified", closing.creditorsNotified());
        demandClaimed(gate, now);
        now.standing()
                .flatMap(Standing::due)
                .filter(now.date()::isBefore)
                .ifPresent(last -> gate.refuse(
                        "", LifecycleRefusal.NOT_YET_IN_FORCE, now.date().toString(), last.toString()));
        return gate.reasons();
    }

    private static boolean isOfCompany(Situation now) {
        return now.form(now.standing().flatMap(Standing::text))
                .filter(LegalForm::isCompany)
                .isPresent();
    }

    /** The creditors of a company have had the time the law gives them. */
    private void demandClaimed(Gate gate, Situation now) {
        Optional<Long> weeks = now.docket().law().statutes().number(Provision.COMPANY_CREDITORS, now.date());
        closing.creditorsNotified()
                .filter(day -> isOfCompany(now))
                .ifPresent(day -> weeks.map(day::plusWeeks)
                        .ifPresent(first -> gate.demandBy(
                                Provision.COMPANY_CREDITORS,
                                !now.date().isBefore(first),
                                Reason.at(
                                        "/closing/creditorsNotified",
                                        LifecycleRefusal.CREDITORS_MAY_CLAIM,
                                        day.toString(),
                                        first.toString()))));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.CLOSED, date).ended(before.due().orElse(date));
    }

    @Override
    public List<DecisionId> decisions() {
        return decision.stream().toList();
    }

    @Override
    public References references() {
        return References.toDecisions(decisions()).toTopBodies();
    }
}
