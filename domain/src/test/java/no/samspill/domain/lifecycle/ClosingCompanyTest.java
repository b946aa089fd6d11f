package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.by;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A company is wound up by a board of its own, and its creditors have six weeks (IKS-loven § 33). */
class ClosingCompanyTest {

    private static final LocalDate TOLD = TODAY.minusWeeks(6);

    private static Situation of(LegalForm form) {
        Standing standing = standing(Phase.WINDING_UP).with(profile("Felles").as(form));
        return now(standing, docket(Draft.complete(form).text()));
    }

    private static Closed closed(Optional<String> board, Optional<LocalDate> told) {
        Closing all = closedBut("kdu-ja").closing();
        return new Closed(
                Optional.of(id("kdu-ja")),
                new Closing(
                        all.finalReport(),
                        all.accounts(),
                        all.funds(),
                        all.invoices(),
                        all.archiveList(),
                        all.archiveReceiver(),
                        all.contracts(),
                        all.staff(),
                        all.deregistration(),
                        all.informed(),
                        all.benefitsOwner(),
                        all.liabilities(),
                        board,
                        told));
    }

    private static Reason company(Reason reason) {
        return by("IKS-loven", "§ 33", "2000-01-01", reason);
    }

    private static Reason unsaid(String field) {
        return company(Reason.at("/closing/" + field, CLOSING_INCOMPLETE, field));
    }

    static Stream<Guard> closings() {
        Optional<String> board = Optional.of("Valgt 3.1.2026");
        return Stream.of(
                open("six weeks after", of(LegalForm.COMPANY), closed(board, Optional.of(TOLD))),
                shut(
                        "a day too soon",
                        of(LegalForm.COMPANY),
                        closed(board, Optional.of(TOLD.plusDays(1))),
                        company(Reason.at(
                                "/closing/creditorsNotified", CREDITORS_MAY_CLAIM, "2026-01-20", "2026-03-03"))),
                shut(
                        "nobody winds it up",
                        of(LegalForm.COMPANY),
                        closed(Optional.empty(), Optional.of(TOLD)),
                        unsaid("windingUpBoard")),
                shut(
                        "the creditors are not told",
                        of(LegalForm.COMPANY),
                        closed(board, Optional.empty()),
                        unsaid("creditorsNotified")),
                open("no company", of(LegalForm.TASK_COMMUNITY), closed(Optional.empty(), Optional.empty())),
                open("no company, told today", of(LegalForm.TASK_COMMUNITY), closed(board, Optional.of(TODAY))));
    }

    @ParameterizedTest
    @MethodSource("closings")
    void each_guard_alone(Guard guard) {
        guard.check();
    }
}
