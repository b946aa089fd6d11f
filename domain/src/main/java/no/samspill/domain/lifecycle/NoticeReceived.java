package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Majority;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.WithdrawalNotice;
import no.samspill.domain.governance.Consent;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Question;
import no.samspill.domain.municipality.PartyId;

/**
 * Oppsigelse mottatt: the others have received a party's notice.
 *
 * <pre>{@code
 * {"act": "NOTICE_RECEIVED", "party": "5428", "effective": "2022-04-01"}
 * }</pre>
 *
 * <p>Refused with {@code NOTICE_TOO_SHORT} when it takes effect sooner than the agreement lets it, or else the law of the
 * form, {@code PARTY_UNKNOWN}, and {@code PARTY_NOT_IN_PHASE} when it does not take part or has given notice before. In a political
 * council and a task community whose agreement says no day, with {@code WITHDRAWAL_NOT_AGREED} for each of the others whose council has
 * not consented. What it owed when it left, it answers for still.
 *
 * <p>Law: kommuneloven § 18-2, § 18-4, § 19-2, § 19-4, § 20-8; IKS-loven § 30.
 *
 * @param effective the day it takes effect: the day it was received and the notice period, or later
 * @param consents what the councils of the others decided, where the agreement says no day
 */
public record NoticeReceived(PartyId party, LocalDate effective, List<DecisionId> consents) implements Step {

    public NoticeReceived {
        consents = List.copyOf(consents);
    }

    /** By the agreement, or the law. */
    public NoticeReceived(PartyId party, LocalDate effective) {
        this(party, effective, List.of());
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now).party(party, PartyPhase.ACTIVE);
        Optional<LocalDate> earliest = now.standing().flatMap(standing -> earliest(standing, now));
        earliest.filter(effective::isBefore)
                .ifPresent(first -> gate.demandBy(
                        now.standing()
                                .flatMap(one -> one.profile().form())
                                .flatMap(LegalForm::withdrawal)
                                .orElse(Provision.FORMS_OF_COOPERATION),
                        false,
                        Reason.at(
                                "/effective",
                                LifecycleRefusal.NOTICE_TOO_SHORT,
                                effective.toString(),
                                first.toString())));
        now.standing()
                .filter(standing -> earliest.isEmpty()
                        && standing.party(party)
                                .filter(one -> one.phase() == PartyPhase.ACTIVE)
                                .isPresent())
                .ifPresent(standing -> demandConsent(gate, standing, now));
        return gate.demand(
                        earliest.isPresent() || !effective.isBefore(now.date()),
                        "/effective",
                        LifecycleRefusal.NOTICE_TOO_SHORT,
                        effective.toString(),
                        now.date().toString())
                .reasons();
    }

    /** Where the law leaves it to the agreement, and that says no day, the council of each of the others lets it go. */
    private void demandConsent(Gate gate, Standing standing, Situation now) {
        LegalForm form = now.form(standing.text()).orElse(LegalForm.NO_FORM);
        if (!form.hasOwnBody()) {
            return;
        }
        Question question = now.asked(What.TERMINATE, What.AMEND).since(Optional.empty());
        List<Decision> known = gate.knownWithOthers(question, "/consents", consents);
        List<PartyId> others =
                standing.members().stream().filter(one -> !one.equals(party)).toList();
        new Consent.EachOwn(others, true, Majority.ALL)
                .missing(now.ballots(question, known))
                .forEach(one -> gate.add(List.of(
                        Reason.at("/consents", LifecycleRefusal.WITHDRAWAL_NOT_AGREED, party.value(), one.value())
                                .by(now.docket().law().reference(form, Clause.WITHDRAWAL, now.date())))));
    }

    @Override
    public List<DecisionId> decisions() {
        return consents;
    }

    /** The first day it can take effect: by the agreement, else by the law of the form; empty when neither says. */
    private static Optional<LocalDate> earliest(Standing standing, Situation now) {
        Optional<AgreementText> text = standing.text().flatMap(now.docket()::text);
        if (text.isPresent()) {
            return WithdrawalNotice.of(text.get(), now.date(), now.docket().law())
                    .effective();
        }
        return standing.profile()
                .form()
                .flatMap(LegalForm::withdrawal)
                .flatMap(one -> now.docket().law().statutes().number(one, now.date()))
                .map(months -> now.date().plusMonths(months));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.endingOn(effective));
    }
}
