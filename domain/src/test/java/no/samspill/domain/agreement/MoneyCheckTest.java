package no.samspill.domain.agreement;

import static no.samspill.domain.Provision.BUDGET_EXCEPTION;
import static no.samspill.domain.Provision.COMPANY_BORROWING;
import static no.samspill.domain.Provision.TASK_COMMUNITY_AGREEMENT;
import static no.samspill.domain.agreement.AgreementFinding.*;
import static no.samspill.domain.agreement.Checks.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.agreement.Economy.Borrowing;
import no.samspill.domain.agreement.Economy.ExpectedIncome;
import no.samspill.domain.agreement.Economy.KeyFigureDate;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyCheckTest {

    private static final String INCOMES = "/economy/expectedIncomes";
    private static final String EXCEPTION = "/economy/budgetException";
    private static final String BORROWING = "/economy/borrowing";

    @Test
    void v06_the_exception_from_own_budget_stands_in_the_agreement() {
        Clause[] others = Stream.of(Clause.values())
                .filter(clause -> clause != Clause.BUDGET_EXCEPTION)
                .toArray(Clause[]::new);

        assertThat(prepared(Draft.of(LegalForm.POLITICAL_COUNCIL, others).with(exceptionWith("2026", "100"))))
                .containsExactly(error(EXCEPTION, BUDGET_EXCEPTION_WITHOUT_CLAUSE, BUDGET_EXCEPTION));
        assertThat(prepared(Draft.of(LegalForm.POLITICAL_COUNCIL, others))).isEmpty();
    }

    @Test
    void v06_the_exception_is_not_for_those_that_are_their_own_legal_person() {
        Draft draft = Draft.complete(LegalForm.POLITICAL_COUNCIL).with(exceptionWith("2026", "100"));

        assertThat(prepared(draft.with(legalPerson(Optional.of(true)))))
                .containsExactly(error(EXCEPTION, BUDGET_EXCEPTION_OF_LEGAL_PERSON, BUDGET_EXCEPTION));
        assertThat(prepared(draft.with(legalPerson(Optional.of(false))))).isEmpty();
        assertThat(prepared(draft.with(legalPerson(Optional.empty())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4999999.99,true", "5000000,false", "5000000.01,false"})
    void v06_the_exception_is_for_incomes_below_the_limit(String income, boolean below) {
        Draft draft = Draft.complete(LegalForm.POLITICAL_COUNCIL).with(exceptionWith("2026", income));

        if (below) {
            assertThat(prepared(draft)).isEmpty();
        } else {
            Kroner amount = Kroner.parse(income).orElseThrow();
            assertThat(prepared(draft))
                    .containsExactly(error(
                            INCOMES,
                            BUDGET_EXCEPTION_ABOVE_LIMIT,
                            BUDGET_EXCEPTION,
                            "2026",
                            amount.toString(),
                            "5000000.00"));
        }
    }

    @Test
    void v06_the_income_is_tested_anew_each_year() {
        assertThat(prepared(Draft.complete(LegalForm.POLITICAL_COUNCIL).with(exceptionWith("2025", "9000000"))))
                .containsExactly(warning(INCOMES, BUDGET_EXCEPTION_NOT_TESTED, BUDGET_EXCEPTION, "2026"));
    }

    @Test
    void v06_whoever_does_not_use_the_exception_may_earn_what_it_likes() {
        Economy without = new Economy(
                Optional.empty(),
                false,
                exceptionWith("2026", "9000000").expectedIncomes(),
                List.of(),
                Optional.empty());

        assertThat(prepared(Draft.complete(LegalForm.POLITICAL_COUNCIL).with(without)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST_MUNICIPALITY", "HOST_WITH_JOINT_COMMITTEE", "COMPANY", "NO_FORM"})
    void v06_only_councils_and_task_communities_have_a_budget_to_be_excepted_from(LegalForm form) {
        assertThat(prepared(Draft.complete(form).with(exceptionWith("2026", "9000000"))))
                .isEmpty();
    }

    @Test
    void v07_a_company_borrows_by_clause_and_cap_only() {
        Clause[] others = Stream.of(Clause.values())
                .filter(clause -> clause != Clause.BORROWING)
                .toArray(Clause[]::new);
        Optional<Kroner> cap = Kroner.parse("10000000");

        assertThat(prepared(Draft.of(LegalForm.COMPANY, others).with(borrowing(true, Optional.empty()))))
                .containsExactly(
                        error(BORROWING, BORROWING_WITHOUT_CLAUSE, COMPANY_BORROWING),
                        error(BORROWING, BORROWING_WITHOUT_CAP, COMPANY_BORROWING));
        assertThat(prepared(Draft.complete(LegalForm.COMPANY).with(borrowing(true, cap))))
                .isEmpty();
        assertThat(prepared(Draft.of(LegalForm.COMPANY, others).with(borrowing(false, Optional.empty()))))
                .isEmpty();
        assertThat(prepared(Draft.of(LegalForm.COMPANY, others))).isEmpty();
    }

    @Test
    void v07_a_task_community_says_whether_it_may_borrow() {
        Draft draft = Draft.of(LegalForm.TASK_COMMUNITY, Clause.values());

        assertThat(prepared(draft)).containsExactly(error(BORROWING, BORROWING_NOT_SAID, TASK_COMMUNITY_AGREEMENT));
        assertThat(prepared(draft.with(borrowing(false, Optional.empty())))).isEmpty();
        assertThat(prepared(draft.with(borrowing(true, Optional.empty())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the newest figures, the day looked at, whether they are too old
            2025-10-01, 2026-07-02, false
            2024-10-01, 2026-07-02, true
            2025-09-30, 2026-07-02, true
            2024-10-01, 2025-12-31, false
            2024-10-01, 2026-01-01, true
            """)
    void v18_the_figures_are_those_of_the_day_the_agreement_says(LocalDate newest, LocalDate on, boolean old) {
        assertThat(Checks.of(pupils(1), true, List.of(), Map.of("pupils", newest))
                        .findings(on))
                .isEqualTo(
                        old
                                ? List.of(warning(
                                        "/economy/keyFigureDates",
                                        KEY_FIGURES_OUTDATED,
                                        "pupils",
                                        newest.toString(),
                                        "2025-10-01"))
                                : List.of());
    }

    @Test
    void v18_what_is_not_known_or_not_yet_counted_is_not_old() {
        Map<String, LocalDate> old = Map.of("pupils", LocalDate.of(2020, 10, 1));

        assertThat(running(pupils(1))).isEmpty();
        assertThat(Checks.of(pupils(0), true, List.of(), old).findings(TODAY)).isEmpty();
        assertThat(Checks.of(pupils(1), false, List.of(), old).findings(TODAY)).isEmpty();
        assertThat(Checks.of(pupils(0), true, List.of(), old).findings(LocalDate.of(2026, 10, 1)))
                .hasSize(1);
    }

    @Test
    void a_day_that_is_not_in_every_year_is_a_programming_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyFigureDate("pupils", Month.FEBRUARY, 29, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyFigureDate("pupils", Month.JANUARY, 0, 0));
        assertThat(new KeyFigureDate("inhabitants", Month.FEBRUARY, 28, 2).in(2026))
                .isEqualTo("2024-02-28");
    }

    private static Draft pupils(int yearsBefore) {
        return Draft.complete(LegalForm.NO_FORM)
                .with(new Economy(
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(new KeyFigureDate("pupils", Month.OCTOBER, 1, yearsBefore)),
                        Optional.empty()));
    }

    private static Economy exceptionWith(String year, String income) {
        return new Economy(
                Optional.empty(),
                true,
                List.of(new ExpectedIncome(
                        Integer.parseInt(year), Kroner.parse(income).orElseThrow())),
                List.of(),
                Optional.empty());
    }

    private static Economy borrowing(boolean allowed, Optional<Kroner> cap) {
        return new Economy(Optional.of(new Borrowing(allowed, cap)), false, List.of(), List.of(), Optional.empty());
    }

    private static Organising legalPerson(Optional<Boolean> own) {
        return new Organising(
                own, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
