package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;

/**
 * Oppsigelse: from which day a withdrawal has effect. The period is counted from the day the others received the notice, not
 * from the decision to give it. What the agreement says goes before the law; where neither has a period, the day is unknown.
 *
 * <p>Example: a host-municipality cooperation whose agreement has no period: received on 1 April 2021, it has effect on 1
 * April 2022.
 *
 * <p>Law: kommuneloven § 20-8; IKS-loven § 30. For a political council and a task community the law leaves it to the
 * agreement.
 *
 * @param received the day the notice reached the others
 * @param effective the first day without the party; empty when no period is known
 * @param findings where the period is from, or that there is none and what could be agreed
 */
public record WithdrawalNotice(LocalDate received, Optional<LocalDate> effective, List<Finding> findings) {

    private static final String POINTER = "/withdrawal";

    public WithdrawalNotice {
        findings = List.copyOf(findings);
    }

    /** A period, and where it is from. */
    private record Period(int months, NoticeFinding from, Optional<LegalReference> basis) {}

    /** The law the day follows from; empty when it is agreed. */
    public Optional<LegalReference> basis() {
        return findings.stream()
                .map(Finding::reason)
                .filter(one -> one.code() == NoticeFinding.NOTICE_BY_LAW)
                .findFirst()
                .flatMap(Reason::basis);
    }

    /** What a notice the others received on the day leads to. */
    public static WithdrawalNotice of(AgreementText text, LocalDate received, AgreementLaw law) {
        return text.withdrawal()
                .flatMap(Withdrawal::noticeMonths)
                .map(months -> new Period(months, NoticeFinding.NOTICE_AS_AGREED, Optional.empty()))
                .or(() -> lawful(text.form(), received, law))
                .map(period -> known(text, received, period))
                .orElseGet(
                        () -> new WithdrawalNotice(received, day(text, received), unknown(text.form(), received, law)));
    }

    /** The day the agreement says, though it has no period. */
    private static Optional<LocalDate> day(AgreementText text, LocalDate received) {
        return text.withdrawal().filter(one -> one.saysDay(received)).map(one -> one.firstDayFrom(received));
    }

    private static Optional<Period> lawful(LegalForm form, LocalDate received, AgreementLaw law) {
        return law.clauses()
                .provision(form, Clause.NOTICE_PERIOD, received)
                .flatMap(provision -> law.statutes()
                        .number(provision, received)
                        .map(months -> new Period(
                                Math.toIntExact(months),
                                NoticeFinding.NOTICE_BY_LAW,
                                law.reference(provision, received))));
    }

    private static WithdrawalNotice known(AgreementText text, LocalDate received, Period period) {
        LocalDate over = NoticePeriod.over(received, period.months());
        LocalDate effective =
                text.withdrawal().map(one -> one.firstDayFrom(over)).orElse(over);
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.note(Reason.at(POINTER, period.from(), Integer.toString(period.months()), effective.toString())
                        .by(period.basis())));
        text.withdrawal()
                .flatMap(Withdrawal::notBefore)
                .filter(over::isBefore)
                .ifPresent(first -> findings.add(
                        Finding.note(Reason.at(POINTER, NoticeFinding.WITHDRAWAL_LOCKED, first.toString()))));
        return new WithdrawalNotice(received, Optional.of(effective), findings);
    }

    /** The law leaves the period to the agreement, which has none. */
    private static List<Finding> unknown(LegalForm form, LocalDate received, AgreementLaw law) {
        Optional<LegalReference> leaves = law.reference(form, Clause.WITHDRAWAL, received);
        if (leaves.isEmpty()) {
            return List.of(Finding.warning(Reason.at(POINTER, NoticeFinding.NOTICE_NOT_AGREED)));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.warning(
                Reason.at(POINTER, NoticeFinding.NOTICE_LEFT_TO_AGREEMENT).by(leaves)));
        law.statutes()
                .number(Provision.HOST_WITHDRAWAL, received)
                .map(Math::toIntExact)
                .ifPresent(months -> findings.add(suggestion(received, months)));
        return findings;
    }

    /** By analogy with host-municipality cooperations, at the turn of a year. */
    private static Finding suggestion(LocalDate received, int months) {
        LocalDate day = Withdrawal.turnOfYearFrom(NoticePeriod.over(received, months));
        return Finding.note(
                Reason.at(POINTER, NoticeFinding.NOTICE_SUGGESTED, Integer.toString(months), day.toString()));
    }
}
