package no.samspill.domain.invoicing;

import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.invoicing.InvoicingRefusal.*;
import static no.samspill.domain.invoicing.RunKind.*;
import static no.samspill.domain.invoicing.Samples.actual;
import static no.samspill.domain.invoicing.Samples.budget;
import static no.samspill.domain.invoicing.Samples.issue;
import static no.samspill.domain.invoicing.Samples.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.money.Fraction;
import org.junit.jupiter.api.Test;

/** What forbids a run. */
class InvoicingRefusalsTest {

    @Test
    void a_run_is_issued_once() {
        CostStatement budget = budget(adviser().build());
        CostStatement actual = actual(adviser().build());
        InvoicingYear first = issue(year(InvoicingYearTest.AGREEMENT), FIRST_HALF, budget);
        InvoicingYear second = issue(first, SECOND_HALF, actual);
        InvoicingYear onlySecond = issue(year(InvoicingYearTest.AGREEMENT), SECOND_HALF, actual);

        assertThat(first.refusals(FIRST_HALF, budget))
                .containsExactly(Reason.at("/kind", ALREADY_ISSUED, "2021", "FIRST_HALF"));
        assertThat(second.refusals(SECOND_HALF, actual))
                .containsExactly(Reason.at("/kind", ALREADY_ISSUED, "2021", "SECOND_HALF"));
        assertThat(onlySecond.refusals(FIRST_HALF, budget))
                .contains(Reason.at("/kind", ALREADY_ISSUED, "2021", "SECOND_HALF"));
    }

    @Test
    void a_correction_in_between_does_not_stand_in_the_way_of_the_halves() {
        InvoicingYear year = issue(
                year(InvoicingYearTest.AGREEMENT),
                FIRST_HALF,
                budget(InvoicingYearTest.costing("960000").build()));
        InvoicingYear corrected = issue(
                year, CORRECTION, budget(InvoicingYearTest.costing("970000").build()));

        assertThat(corrected.refusals(SECOND_HALF, actual(adviser().build()))).isEmpty();
        assertThat(corrected.refusals(FIRST_HALF, budget(adviser().build())))
                .containsExactly(Reason.at("/kind", ALREADY_ISSUED, "2021", "FIRST_HALF"));
    }

    @Test
    void an_agreement_that_starts_in_july_has_its_first_run_in_the_second_half() {
        CaseBuilder builder = adviser().period("2021-07-01", "2021-12-31");

        assertThat(year(InvoicingYearTest.AGREEMENT).refusals(SECOND_HALF, actual(builder.build())))
                .isEmpty();
    }

    @Test
    void nothing_issued_is_nothing_to_correct() {
        assertThat(year(InvoicingYearTest.AGREEMENT)
                        .refusals(CORRECTION, budget(adviser().build())))
                .containsExactly(Reason.at("/kind", NOTHING_TO_CORRECT, "2021"));
    }

    @Test
    void a_run_is_made_from_a_statement_of_the_right_purpose() {
        CostStatement budget = budget(adviser().build());
        CostStatement actual = actual(adviser().build());
        InvoicingYear first = issue(year(InvoicingYearTest.AGREEMENT), FIRST_HALF, budget);
        InvoicingYear second = issue(first, SECOND_HALF, actual);

        assertThat(year(InvoicingYearTest.AGREEMENT).refusals(FIRST_HALF, actual))
                .containsExactly(Reason.at("/statement", WRONG_PURPOSE, "BUDGET", "ACTUAL"));
        assertThat(first.refusals(SECOND_HALF, budget))
                .containsExactly(Reason.at("/statement", WRONG_PURPOSE, "ACTUAL", "BUDGET"));
        assertThat(first.refusals(CORRECTION, actual))
                .containsExactly(Reason.at("/statement", WRONG_PURPOSE, "BUDGET", "ACTUAL"));
        assertThat(second.refusals(CORRECTION, budget))
                .containsExactly(Reason.at("/statement", WRONG_PURPOSE, "ACTUAL", "BUDGET"));
    }

    @Test
    void a_statement_lies_within_the_year() {
        CostStatement before =
                budget(adviser().period("2020-12-31", "2021-12-31").build());
        CostStatement after =
                budget(adviser().period("2021-01-01", "2022-01-01").build());

        assertThat(year(InvoicingYearTest.AGREEMENT).refusals(FIRST_HALF, before))
                .containsExactly(
                        Reason.at("/statement", STATEMENT_OF_ANOTHER_YEAR, "2021", "2020-12-31", "2021-12-31"));
        assertThat(year(InvoicingYearTest.AGREEMENT).refusals(FIRST_HALF, after))
                .containsExactly(
                        Reason.at("/statement", STATEMENT_OF_ANOTHER_YEAR, "2021", "2021-01-01", "2022-01-01"));
    }

    @Test
    void a_run_without_a_difference_is_refused_unless_it_closes_the_year() {
        CostStatement budget = budget(adviser().build());
        CostStatement nothing = budget(adviser().grant("Resten", "600000").build());
        InvoicingYear first = issue(year(InvoicingYearTest.AGREEMENT), FIRST_HALF, budget);

        assertThat(year(InvoicingYearTest.AGREEMENT).refusals(FIRST_HALF, nothing))
                .containsExactly(Reason.at("", NOTHING_TO_INVOICE, "2021"));
        assertThat(first.refusals(CORRECTION, budget)).containsExactly(Reason.at("", NOTHING_TO_INVOICE, "2021"));
        assertThat(year(InvoicingYearTest.AGREEMENT)
                        .refusals(
                                SECOND_HALF,
                                actual(adviser().grant("Resten", "600000").build())))
                .isEmpty();
    }

    @Test
    void all_that_forbids_a_run_is_named_at_once() {
        InvoicingYear first = issue(
                year(InvoicingYearTest.AGREEMENT), FIRST_HALF, budget(adviser().build()));
        CostStatement wrong =
                actual(adviser().period("2020-01-01", "2020-12-31").build());

        assertThat(first.refusals(FIRST_HALF, wrong))
                .extracting(Reason::code)
                .containsExactly(ALREADY_ISSUED, WRONG_PURPOSE, STATEMENT_OF_ANOTHER_YEAR);
        assertThatThrownBy(() -> first.bases(FIRST_HALF, wrong)).isInstanceOf(Refused.class);
    }

    @Test
    void the_first_instalment_is_a_real_part_of_the_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstInstalment.Portion(Fraction.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstInstalment.Portion(Fraction.ONE));
        assertThat(new FirstInstalment.Portion(Fraction.of(99, 100)).fraction()).isLessThan(Fraction.ONE);
    }
}
