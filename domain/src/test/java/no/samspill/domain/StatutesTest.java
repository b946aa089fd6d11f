package no.samspill.domain;

import static no.samspill.domain.agreement.Samples.STATUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    @ParameterizedTest
    @EnumSource
    void every_provision_stands_somewhere_today(Provision provision) {
        assertThat(STATUTES.reference(provision, TODAY)).isPresent();
    }

    @Test
    void a_provision_sets_a_number_a_majority_or_words() {
        assertThat(STATUTES.number(Provision.HOST_WITHDRAWAL, TODAY)).contains(12L);
        assertThat(STATUTES.majority(Provision.COMPANY_AMENDMENT, TODAY)).contains(new Majority(2, 3));
        assertThat(STATUTES.words(Provision.POLITICAL_COUNCIL_NAME, TODAY))
                .containsExactly("interkommunalt politisk råd", "IPR");
    }

    @Test
    void a_provision_that_sets_nothing_or_is_not_in_force_gives_nothing() {
        assertThat(STATUTES.majority(Provision.COMPANY_BORROWING, TODAY)).isEmpty();
        assertThat(STATUTES.words(Provision.POLITICAL_COUNCIL_NAME, LocalDate.of(2023, 6, 30)))
                .isEmpty();
        assertThat(STATUTES.reference(Provision.POLITICAL_COUNCIL_NAME, LocalDate.of(2023, 7, 1)))
                .contains(new LegalReference("kommuneloven", "§ 18-1", LocalDate.of(2023, 7, 1)));
    }

    @Test
    void a_provision_is_in_force_to_the_end_of_its_last_day() {
        Statutes statutes = Statutes.parse("""
                provision;act;paragraph;from;to;value
                HOST_WITHDRAWAL;kommuneloven;§ 28 j;2007-01-01;2019-09-30;12
                """);

        assertThat(statutes.reference(Provision.HOST_WITHDRAWAL, LocalDate.of(2019, 9, 30)))
                .isPresent();
        assertThat(statutes.reference(Provision.HOST_WITHDRAWAL, LocalDate.of(2019, 10, 1)))
                .isEmpty();
    }

    @Test
    void a_provision_without_a_last_day_is_in_force_until_further_notice() {
        Statutes statutes = Statutes.parse("""
                provision;act;paragraph;from;to;value

                POLITICAL_COUNCIL_NAME;kommuneloven;§ 18-1;2023-07-01;;
                """);

        assertThat(statutes.reference(Provision.POLITICAL_COUNCIL_NAME, LocalDate.of(2123, 7, 1)))
                .isPresent();
        assertThat(statutes.words(Provision.POLITICAL_COUNCIL_NAME, TODAY)).isEmpty();
    }

    @Test
    void a_provision_sets_a_day_of_the_year() {
        assertThat(STATUTES.day(Provision.ACCOUNTS_PRESENTED, TODAY)).contains(MonthDay.of(2, 22));
        assertThat(STATUTES.day(Provision.ACCOUNTS_PRESENTED, LocalDate.of(2019, 12, 31)))
                .isEmpty();
    }

    @Test
    void a_line_has_six_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statutes.parse("provision;act\nHOST_WITHDRAWAL;kommuneloven"));
    }
}
