package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.NoticeFinding.*;
import static no.samspill.domain.agreement.Samples.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Generator;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalNoticeTest {

    private static final LocalDate CHAPTERS = LocalDate.of(2019, 10, 1);
    private static final LegalReference HOST = new LegalReference("kommuneloven", "§ 20-8", CHAPTERS);
    private static final LegalReference COMPANY = new LegalReference("IKS-loven", "§ 30", LocalDate.of(2000, 1, 1));

    @ParameterizedTest
    @CsvSource(textBlock = """
        # months, at the turn of a year, not before, received -> effective
         12, false,           , 2026-03-15, 2027-03-15
          6, false,           , 2026-03-15, 2026-09-15
          0, false,           , 2026-03-15, 2026-03-15
          1, false,           , 2026-01-31, 2026-03-01
          12, false,           , 2024-02-29, 2025-03-01
          12, false,           , 2024-02-28, 2025-02-28
           6, false,           , 2025-08-31, 2026-03-01
         12, true,            , 2026-03-15, 2028-01-01
         12, true,            , 2026-01-01, 2027-01-01
         12, true,            , 2025-12-31, 2027-01-01
          6, false, 2028-01-01, 2026-03-15, 2028-01-01
          6, false, 2026-09-15, 2026-03-15, 2026-09-15
          6, true,  2028-01-02, 2026-03-15, 2029-01-01
          6, true,  2028-01-01, 2026-03-15, 2028-01-01
        """)
    void the_agreed_period_is_counted_from_the_day_the_others_received_the_notice(
            int months, boolean atTurnOfYear, LocalDate notBefore, LocalDate received, LocalDate effective) {
        for (LegalForm form : LegalForm.values()) {
            WithdrawalNotice notice = WithdrawalNotice.of(
                    saying(form, Optional.of(months), atTurnOfYear, Optional.ofNullable(notBefore)), received, LAW);

            assertThat(notice.effective()).contains(effective);
            assertThat(notice.findings())
                    .contains(note(NOTICE_AS_AGREED, Integer.toString(months), effective.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"HOST_MUNICIPALITY", "HOST_WITH_JOINT_COMMITTEE", "COMPANY"})
    void the_law_has_a_period_for_hosts_and_companies_when_the_agreement_has_none(LegalForm form) {
        WithdrawalNotice notice = WithdrawalNotice.of(Samples.text(form), LocalDate.of(2026, 3, 15), LAW);

        assertThat(notice.effective()).contains(LocalDate.of(2027, 3, 15));
        assertThat(notice.findings())
                .containsExactly(Finding.note(Reason.at("/withdrawal", NOTICE_BY_LAW, "12", "2027-03-15")
                        .by(Optional.of(form == LegalForm.COMPANY ? COMPANY : HOST))));
    }

    @Test
    void the_agreement_can_lock_the_parties_in_and_leave_the_period_to_the_law() {
        WithdrawalNotice notice = WithdrawalNotice.of(
                saying(LegalForm.COMPANY, Optional.empty(), true, Optional.of(LocalDate.of(2028, 7, 1))),
                LocalDate.of(2026, 3, 15),
                LAW);

        assertThat(notice.effective()).contains(LocalDate.of(2029, 1, 1));
        assertThat(notice.findings())
                .containsExactly(
                        Finding.note(Reason.at("/withdrawal", NOTICE_BY_LAW, "12", "2029-01-01")
                                .by(Optional.of(COMPANY))),
                        note(WITHDRAWAL_LOCKED, "2028-07-01"));
    }

    @ParameterizedTest
    @CsvSource({"POLITICAL_COUNCIL,§ 18-4", "TASK_COMMUNITY,§ 19-4"})
    void the_law_leaves_the_period_to_the_agreement_of_a_council_or_task_community(LegalForm form, String paragraph) {
        WithdrawalNotice notice = WithdrawalNotice.of(Samples.text(form), LocalDate.of(2026, 3, 15), LAW);

        assertThat(notice.effective()).isEmpty();
        assertThat(notice.findings())
                .containsExactly(
                        Finding.warning(Reason.at("/withdrawal", NOTICE_LEFT_TO_AGREEMENT)
                                .by(Optional.of(new LegalReference("kommuneloven", paragraph, CHAPTERS)))),
                        note(NOTICE_SUGGESTED, "12", "2028-01-01"));
    }

    @Test
    void nobody_knows_the_period_of_an_agreement_without_form_that_says_nothing() {
        WithdrawalNotice notice = WithdrawalNotice.of(Samples.text(LegalForm.NO_FORM), LocalDate.of(2026, 3, 15), LAW);

        assertThat(notice.effective()).isEmpty();
        assertThat(notice.findings()).containsExactly(Finding.warning(Reason.at("/withdrawal", NOTICE_NOT_AGREED)));
    }

    @Test
    void the_law_of_the_day_the_notice_was_received_counts() {
        WithdrawalNotice notice =
                WithdrawalNotice.of(Samples.text(LegalForm.HOST_MUNICIPALITY), LocalDate.of(2019, 9, 30), LAW);

        assertThat(notice.effective()).isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_later_notice_never_has_effect_earlier_and_none_before_its_period_is_over(long seed) {
        Generator arbitrary = new Generator(seed);
        int months = arbitrary.between(0, 36);
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(arbitrary.between(0, 3_000));
        LocalDate second = first.plusDays(arbitrary.between(0, 800));
        AgreementText text = saying(
                LegalForm.NO_FORM,
                Optional.of(months),
                arbitrary.percent(50),
                Optional.of(LocalDate.of(2024, 1, 1)).filter(day -> arbitrary.percent(50)));

        LocalDate earlier = WithdrawalNotice.of(text, first, LAW).effective().orElseThrow();
        LocalDate later = WithdrawalNotice.of(text, second, LAW).effective().orElseThrow();

        assertThat(earlier).isBeforeOrEqualTo(later).isAfterOrEqualTo(first.plusMonths(months));
        assertThat(text.withdrawal().orElseThrow().firstDayFrom(earlier)).isEqualTo(earlier);
    }

    @Test
    void less_than_no_months_is_a_programming_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Withdrawal(Optional.of(-1), false, Optional.empty()));
    }

    private static Finding note(NoticeFinding code, String... facts) {
        return Finding.note(Reason.at("/withdrawal", code, facts));
    }

    private static AgreementText saying(
            LegalForm form, Optional<Integer> months, boolean atTurnOfYear, Optional<LocalDate> notBefore) {
        return Draft.of(form)
                .with(new Withdrawal(months, atTurnOfYear, notBefore))
                .text();
    }
}
