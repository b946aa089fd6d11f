package no.samspill.domain.followup;

import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.portfolio;
import static no.samspill.domain.followup.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Organising;
import no.samspill.domain.agreement.Withdrawal;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.lifecycle.Started;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualWheelTest {

    private static List<Event> in(int year, Portfolio portfolio) {
        return new AnnualWheel(portfolio, Samples.LAW).in(Period.year(year));
    }

    private static List<String> lines(List<Event> events) {
        return events.stream()
                .map(one -> one.date() + " " + one.code() + " " + one.pointer() + one.facts()
                        + one.basis().map(LegalReference::paragraph).orElse(""))
                .toList();
    }

    private static List<String> ofAgreement(int year, AgreementText text) {
        return lines(in(year, portfolio(measure("2022-01-01"), text)).stream()
                .filter(one -> one.pointer().startsWith("/agreements"))
                .toList());
    }

    @Test
    void the_region_has_the_same_year_every_year() {
        assertThat(lines(in(2026, Samples.EMPTY)))
                .containsExactly(
                        "2026-02-22 ACCOUNTS_DUE [2025, ]§ 14-6",
                        "2026-02-25 POPULATION_PUBLISHED [2026]",
                        "2026-03-31 ANNUAL_REPORT_DUE [2025, ]§ 14-7",
                        "2026-03-31 PORTFOLIO_REPORT_DUE [2025]",
                        "2026-06-30 ACCOUNTS_ADOPTION_DUE [2025, ]§ 14-3",
                        "2026-08-31 ECONOMY_REPORT_DUE [2026]§ 14-5",
                        "2026-09-30 BUDGET_REQUEST_DUE [2027]",
                        "2026-10-01 PUPILS_COUNTED [2026]",
                        "2026-12-31 BUDGET_ADOPTION_DUE [2027, ]§ 14-3");
    }

    @Test
    void nothing_is_due_by_a_law_before_it_is_in_force() {
        assertThat(in(2020, Samples.EMPTY).stream().map(Event::code))
                .doesNotContain(EventCode.ACCOUNTS_DUE)
                .contains(EventCode.BUDGET_ADOPTION_DUE);
        assertThat(in(2021, Samples.EMPTY).stream().map(Event::code)).contains(EventCode.ACCOUNTS_DUE);
        assertThat(in(2018, Samples.EMPTY)).allMatch(one -> one.basis().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITICAL_COUNCIL", "TASK_COMMUNITY"})
    void one_with_accounts_of_its_own_has_the_days_of_the_law(LegalForm form) {
        assertThat(ofAgreement(2026, text(form)))
                .containsExactly(
                        "2026-02-22 ACCOUNTS_DUE /agreements/it-avtale[2025, Avtale om IT]§ 14-6",
                        "2026-03-31 ANNUAL_REPORT_DUE /agreements/it-avtale[2025, Avtale om IT]§ 14-7",
                        "2026-06-30 ACCOUNTS_ADOPTION_DUE /agreements/it-avtale[2025, Avtale om IT]§ 14-3",
                        "2026-12-31 BUDGET_ADOPTION_DUE /agreements/it-avtale[2027, Avtale om IT]§ 14-3");
    }

    @Test
    void a_company_has_the_days_of_its_own_act() {
        assertThat(ofAgreement(2026, text(LegalForm.COMPANY)))
                .containsExactly(
                        "2026-02-22 ACCOUNTS_DUE /agreements/it-avtale[2025, Avtale om IT]§ 27",
                        "2026-03-31 ANNUAL_REPORT_DUE /agreements/it-avtale[2025, Avtale om IT]§ 27",
                        "2026-05-15 AUDIT_REPORT_DUE /agreements/it-avtale[2025, Avtale om IT]§ 27",
                        "2026-06-30 ACCOUNTS_ADOPTION_DUE /agreements/it-avtale[2025, Avtale om IT]§ 27",
                        "2026-12-31 BUDGET_ADOPTION_DUE /agreements/it-avtale[2027, Avtale om IT]§ 18",
                        "2026-12-31 ECONOMIC_PLAN_DUE /agreements/it-avtale[2027, Avtale om IT]§ 18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022; ''",
                "2023; 2023-09-30 OWNERSHIP_REPORT_DUE [2019, 2023]§ 26-1",
                "2026; ''",
                "2027; 2027-09-30 OWNERSHIP_REPORT_DUE [2023, 2027]§ 26-1",
                "2015; ''"
            })
    void the_ownership_report_is_due_once_in_each_period_of_election(int year, String due) {
        assertThat(lines(in(year, Samples.EMPTY)).stream()
                        .filter(one -> one.contains("OWNERSHIP_REPORT_DUE"))
                        .toList())
                .isEqualTo(Stream.of(due).filter(one -> !one.isEmpty()).toList());
    }

    @Test
    void one_without_accounts_of_its_own_has_none_of_them() {
        Economy excepted = new Economy(Optional.empty(), true, List.of(), List.of(), Optional.empty());
        assertThat(ofAgreement(2026, text(LegalForm.HOST_MUNICIPALITY))).isEmpty();
        assertThat(ofAgreement(
                        2026,
                        text(
                                LegalForm.POLITICAL_COUNCIL,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(excepted),
                                Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, 1, 2026-01-01, 2025-10-01",
        "1, 1, 0, 2026-01-01, 2026-01-01",
        "1, 1, 1, 2026-01-01, 2025-01-01",
        "7, 1, 0, 2026-07-01, 2026-07-01"
    })
    void key_figures_are_ready_when_they_are_counted_or_when_the_year_begins(
            int month, int day, int yearsBefore, String ready, String counted) {
        Economy economy = new Economy(
                Optional.empty(),
                false,
                List.of(),
                List.of(new Economy.KeyFigureDate("pupils", Month.of(month), day, yearsBefore)),
                Optional.empty());
        AgreementText text =
                text(LegalForm.NO_FORM, Optional.empty(), Optional.empty(), Optional.of(economy), Optional.empty());

        assertThat(ofAgreement(2026, text))
                .containsExactly(
                        ready + " KEY_FIGURES_DUE /agreements/it-avtale[Avtale om IT, pupils, " + counted + "]");
    }

    @Test
    void no_accounts_are_due_of_years_the_agreement_did_not_last() {
        AgreementText text = text(
                LegalForm.TASK_COMMUNITY,
                Optional.of(new OpenPeriod(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 12, 31)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(ofAgreement(2026, text)).isEmpty();
        assertThat(ofAgreement(2027, text)).hasSize(3);
    }

    @Test
    void an_agreement_is_taken_up_in_its_month_and_left_in_time_for_the_turn_of_the_year() {
        AgreementText text = text(
                LegalForm.NO_FORM,
                Optional.empty(),
                Optional.of(new Organising(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(Month.FEBRUARY))),
                Optional.empty(),
                Optional.of(new Withdrawal(Optional.of(6), true, Optional.of(LocalDate.of(2025, 1, 1)))));
        assertThat(ofAgreement(2024, text))
                .containsExactly(
                        "2024-02-29 AGREEMENT_TAKEN_UP /agreements/it-avtale[Avtale om IT]",
                        "2024-07-01 NOTICE_LAST_DAY /agreements/it-avtale[Avtale om IT, 2025-01-01]");
        assertThat(ofAgreement(2023, text))
                .containsExactly("2023-02-28 AGREEMENT_TAKEN_UP /agreements/it-avtale[Avtale om IT]");
    }

    @Test
    void a_measure_owes_an_evaluation_of_each_period_at_whose_end_it_ran_while_it_runs() {
        assertThat(lines(in(2026, portfolio(measure("2025-12-31")))))
                .contains(
                        "2026-01-31 EVALUATION_DUE /measures/it[IT-samarbeid, WHOLE_YEAR, 2025]",
                        "2026-08-31 EVALUATION_DUE /measures/it[IT-samarbeid, HALF_YEAR, 2026]");
        assertThat(in(2026, portfolio(measure("2026-07-01"))).stream().map(Event::code))
                .doesNotContain(EventCode.EVALUATION_DUE);
        assertThat(
                        in(2026, portfolio(measure("2025-12-31", new Samples.On("2026-01-30", new Retracted("Nei")))))
                                .stream()
                                .map(Event::code))
                .doesNotContain(EventCode.EVALUATION_DUE);
    }

    @Test
    void a_measure_owes_none_of_a_period_at_whose_end_it_had_not_begun() {
        Measure adopted = new Measure(
                Samples.IT,
                List.of(
                        new Entry(
                                1,
                                LocalDate.of(2026, 1, 1),
                                no.samspill.domain.lifecycle.Samples.registered("IT", Phase.ADOPTED, "5055", "5059")),
                        new Entry(
                                2,
                                LocalDate.of(2026, 7, 1),
                                new Started(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))));

        assertThat(in(2026, portfolio(adopted)).stream().map(Event::code)).doesNotContain(EventCode.EVALUATION_DUE);
        assertThat(lines(in(2027, portfolio(adopted))))
                .contains("2027-01-31 EVALUATION_DUE /measures/it[IT, WHOLE_YEAR, 2026]");
    }

    @Test
    void what_is_due_is_told_with_its_facts_and_the_law() {
        Event first = in(2026, Samples.EMPTY).get(0);

        assertThat(first.reason())
                .isEqualTo(new Reason(EventCode.ACCOUNTS_DUE, "", List.of("2025", ""), first.basis()));
    }

    @Test
    void a_period_of_several_years_holds_what_each_of_them_does() {
        Portfolio portfolio = portfolio(measure("2022-01-01"), text(LegalForm.TASK_COMMUNITY));
        assertThat(new AnnualWheel(portfolio, Samples.LAW)
                        .in(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 3, 31))))
                .isEqualTo(java.util.stream.IntStream.rangeClosed(2024, 2026)
                        .boxed()
                        .flatMap(year -> in(year, portfolio).stream())
                        .filter(one -> one.date().isAfter(LocalDate.of(2024, 6, 30))
                                && one.date().isBefore(LocalDate.of(2026, 4, 1)))
                        .toList());
    }
}
