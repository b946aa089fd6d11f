package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Withdrawal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How early the others must have a notice. */
class NoticesTest {

    private static Situation form(LegalForm form, Optional<Withdrawal> withdrawal, boolean known) {
        AgreementText text =
                Texts.lasting(no.samspill.domain.agreement.Samples.text(form), Optional.empty(), withdrawal);
        Standing standing = standing(ACTIVE).with(profile("Brann").as(form));
        Standing of = known ? standing : standing.under(Optional.empty());
        return new Situation(BRANN, Optional.of(of), TODAY, docket(text));
    }

    private static Guard notice(boolean holds, String name, Situation now, LocalDate given, Reason reason) {
        NoticeReceived act = new NoticeReceived(HEIM, given);
        return holds ? open(name, now, act) : shut(name, now, act, reason);
    }

    private static Stream<Guard> notice(String name, Situation now, LocalDate first, Function<Reason, Reason> law) {
        LocalDate before = first.minusDays(1);
        return Stream.of(
                notice(true, name + ", in time", now, first, Reason.at("", NOTICE_TOO_SHORT)),
                notice(
                        false,
                        name + ", too short",
                        now,
                        before,
                        law.apply(Reason.at("/effective", NOTICE_TOO_SHORT, before.toString(), first.toString()))));
    }

    static Stream<Guard> notices() {
        Optional<Withdrawal> half = Optional.of(new Withdrawal(Optional.of(6), false, Optional.empty()));
        Optional<Withdrawal> turnOfYear = Optional.of(new Withdrawal(Optional.empty(), true, Optional.empty()));
        Optional<Withdrawal> locked =
                Optional.of(new Withdrawal(Optional.empty(), false, Optional.of(TODAY.plusDays(9))));
        LocalDate year = TODAY.plusYears(1);
        Function<Reason, Reason> host = one -> byAct("§ 20-8", one);
        Function<Reason, Reason> company = one -> Guard.by("IKS-loven", "§ 30", "2000-01-01", one);
        return Stream.of(
                        notice("agreed", form(LegalForm.NO_FORM, half, true), TODAY.plusMonths(6), one -> one),
                        notice(
                                "agreed, host",
                                form(LegalForm.HOST_MUNICIPALITY, half, true),
                                TODAY.plusMonths(6),
                                one -> one),
                        notice(
                                "the law's, host",
                                form(LegalForm.HOST_MUNICIPALITY, Optional.empty(), true),
                                year,
                                host),
                        notice(
                                "the law's, host, no text",
                                form(LegalForm.HOST_WITH_JOINT_COMMITTEE, half, false),
                                year,
                                host),
                        notice("the law's, company", form(LegalForm.COMPANY, Optional.empty(), true), year, company),
                        notice("the law's, company, no text", form(LegalForm.COMPANY, half, false), year, company),
                        notice(
                                "at the turn of a year, agreed",
                                form(LegalForm.TASK_COMMUNITY, turnOfYear, true),
                                LocalDate.of(2027, 1, 1),
                                one -> one),
                        notice(
                                "not before, agreed",
                                form(LegalForm.POLITICAL_COUNCIL, locked, true),
                                TODAY.plusDays(9),
                                one -> one),
                        notice("nobody says, no text", form(LegalForm.NO_FORM, half, false), TODAY, one -> one),
                        Stream.of(shut(
                                "yesterday, host: told once",
                                form(LegalForm.HOST_MUNICIPALITY, half, true),
                                new NoticeReceived(HEIM, TODAY.minusDays(1)),
                                Reason.at("/effective", NOTICE_TOO_SHORT, "2026-03-01", "2026-09-02"))))
                .flatMap(each -> each);
    }

    /** The law leaves it to the agreement of these two forms, and this one says no day. */
    static Stream<Guard> consents() {
        Optional<Withdrawal> over =
                Optional.of(new Withdrawal(Optional.empty(), false, Optional.of(TODAY.minusDays(9))));
        Reason missing = byAct("§ 19-4", Reason.at("/consents", WITHDRAWAL_NOT_AGREED, "5055", "5059"));
        Situation silent = form(LegalForm.TASK_COMMUNITY, Optional.empty(), true);
        return Stream.of(
                shut("nobody says, nobody consents", silent, new NoticeReceived(HEIM, TODAY), missing),
                shut("a year on, and nobody consents", silent, new NoticeReceived(HEIM, TODAY.plusYears(1)), missing),
                shut(
                        "what was agreed is past",
                        form(LegalForm.TASK_COMMUNITY, over, true),
                        new NoticeReceived(HEIM, TODAY),
                        missing),
                shut(
                        "no agreement is known",
                        form(LegalForm.POLITICAL_COUNCIL, over, false),
                        new NoticeReceived(HEIM, TODAY),
                        byAct("§ 18-4", Reason.at("/consents", WITHDRAWAL_NOT_AGREED, "5055", "5059"))),
                open(
                        "the others consent",
                        silent,
                        new NoticeReceived(HEIM, TODAY, Optional.empty(), ids("ks-5059-ja"))),
                shut(
                        "its own council does",
                        silent,
                        new NoticeReceived(HEIM, TODAY, Optional.empty(), ids("ks-5055-ja")),
                        missing),
                shut(
                        "another body does",
                        silent,
                        new NoticeReceived(HEIM, TODAY, Optional.empty(), ids("fsk-5059-ja")),
                        missing),
                shut(
                        "they do not",
                        silent,
                        new NoticeReceived(HEIM, TODAY, Optional.empty(), ids("ks-5059-nei")),
                        missing),
                shut(
                        "consent, but yesterday",
                        silent,
                        new NoticeReceived(HEIM, TODAY.minusDays(1), Optional.empty(), ids("ks-5059-ja")),
                        Reason.at("/effective", NOTICE_TOO_SHORT, "2026-03-01", "2026-03-02")));
    }

    /** Whose right in a company is broken by a material breach leaves at once (IKS-loven § 30 second para.). */
    static Stream<Guard> breaches() {
        NoticeReceived atOnce = broken(TODAY);
        Reason year = Reason.at("/effective", NOTICE_TOO_SHORT, "2026-03-02", "2027-03-02");
        return Stream.of(
                open("a breach, company", form(LegalForm.COMPANY, Optional.empty(), true), atOnce),
                open("a breach, company, no text", form(LegalForm.COMPANY, Optional.empty(), false), atOnce),
                shut(
                        "a breach, company, before it was received",
                        form(LegalForm.COMPANY, Optional.empty(), true),
                        broken(TODAY.minusDays(1)),
                        Reason.at("/effective", NOTICE_TOO_SHORT, "2026-03-01", "2026-03-02")),
                shut(
                        "a breach, host",
                        form(LegalForm.HOST_MUNICIPALITY, Optional.empty(), true),
                        atOnce,
                        byAct("§ 20-8", year)));
    }

    private static NoticeReceived broken(LocalDate day) {
        return new NoticeReceived(HEIM, day, Optional.of("Innskuddet er ikke betalt"), List.of());
    }

    @ParameterizedTest
    @MethodSource({"notices", "consents", "breaches"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }
}
