package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.NoticePeriod;
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
 * <p>Whose right in a company is broken by a material breach may leave it at once.
 *
 * <p>Refused with {@code NOTICE_TOO_SHORT} when it takes effect sooner than the agreement lets it, or else the law of the
 * form, {@code PARTY_UNKNOWN}, and {@code PARTY_NOT_IN_PHASE} when it does not take part or has given notice before. In a political
 * council and a task community whose agreement says no day, with {@code WITHDRAWAL_NOT_AGREED} for each of the others whose council has
 * not consented. What it owed when it left, it answers for still.
 *
 * <p>Law: kommuneloven § 18-2, § 18-4, § 19-2, § 19-4, § 20-8; IKS-loven § 30.
 *
 * @param effective the day it takes effect: the day it was received and the notice period, or later
 * @param breach vesentlig mislighold: what of the company agreement is broken so that the party leaves at once
 * @param consents what the councils of the others decided, where the agreement says no day
 */
public record NoticeReceived(PartyId party, LocalDate effective, Optional<String> breach, List<DecisionId> consents)
        implements Step {

    public NoticeReceived {
        consents = List.copyOf(consents);
    }

    /** By the agreement, or the law. */
    public NoticeReceived(PartyId party, LocalDate effective) {
        this(party, effective, Optional.empty(), List.of());
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now).party(party, PartyPhase.ACTIVE);
        boolean atOnce = now.standing().filter(one -> isAtOnce(one, now)).isPresent();
        Optional<Earliest> earliest =
                now.standing().filter(one -> !atOnce).flatMap(standing -> earliest(standing, now));
        now.standing()
                .filter(standing -> earliest.isEmpty()
                        && !atOnce
                        && standing.party(party)
                                .filter(one -> one.phase() == PartyPhase.ACTIVE)
                                .isPresent())
                .ifPresent(standing -> demandConsent(gate, standing, now));
        Earliest first = earliest.orElse(new Earliest(now.date(), Optional.empty()));
        if (effective.isBefore(first.day())) {
            gate.add(List.of(Reason.at(
                            "/effective",
                            LifecycleRefusal.NOTICE_TOO_SHORT,
                            effective.toString(),
                            first.day().toString())
                    .by(first.basis())));
        }
        return gate.reasons();
    }

    /** The first day it can take effect, and the law it follows from; none when the agreement says so. */
    private record Earliest(LocalDate day, Optional<LegalReference> basis) {}

    private boolean isAtOnce(Standing standing, Situation now) {
        return breach.isPresent()
                && now.form(standing.text()).filter(LegalForm::isCompany).isPresent();
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

    /** By the agreement, else by the law of the form; empty when neither says. */
    private static Optional<Earliest> earliest(Standing standing, Situation now) {
        AgreementLaw law = now.docket().law();
        Optional<AgreementText> text = standing.text().flatMap(now.docket()::text);
        if (text.isPresent()) {
            WithdrawalNotice notice = WithdrawalNotice.of(text.get(), now.date(), law);
            return notice.effective().map(day -> new Earliest(day, notice.basis()));
        }
        return standing.profile()
                .form()
                .flatMap(LegalForm::withdrawal)
                .flatMap(one -> law.statutes()
                        .number(one, now.date())
                        .map(months -> new Earliest(
                                NoticePeriod.over(now.date(), Math.toIntExact(months)),
                                law.statutes().reference(one, now.date()))));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.changing(party, one -> one.endingOn(effective));
    }
}
