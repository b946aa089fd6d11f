package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.WithdrawalNotice;
import no.samspill.domain.municipality.PartyId;

/**
 * Oppsigelse mottatt: the others have received a party's notice.
 *
 * <pre>{@code
 * {"act": "NOTICE_RECEIVED", "party": "5428", "effective": "2022-04-01"}
 * }</pre>
 *
 * <p>Refused with {@code NOTICE_TOO_SHORT} when it takes effect sooner than the agreement lets it, or else the law of the
 * form, {@code PARTY_UNKNOWN}, and {@code PARTY_NOT_IN_PHASE} when it does not take part or has given notice before.
 *
 * <p>Law: kommuneloven § 20-8; IKS-loven § 30.
 *
 * @param effective the day it takes effect: the day it was received and the notice period, or later
 */
public record NoticeReceived(PartyId party, LocalDate effective) implements Step {

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
        return gate.demand(
                        earliest.isPresent() || !effective.isBefore(now.date()),
                        "/effective",
                        LifecycleRefusal.NOTICE_TOO_SHORT,
                        effective.toString(),
                        now.date().toString())
                .reasons();
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
