package no.samspill.domain.invoicing;

import static no.samspill.domain.costsharing.Samples.FROYA;
import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static no.samspill.domain.invoicing.InvoicingRefusal.*;
import static no.samspill.domain.invoicing.RunKind.*;
import static no.samspill.domain.invoicing.Samples.actual;
import static no.samspill.domain.invoicing.Samples.budget;
import static no.samspill.domain.invoicing.Samples.issue;
import static no.samspill.domain.invoicing.Samples.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.Generator;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.Seeds;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class InvoicingYearTest {

    private static final Agreement AGREEMENT =
            no.samspill.domain.agreement.Samples.agreement(ORKLAND, FROYA, HEIM, HITRA, RINDAL, SKAUN);

    /** The adviser's cost in whole kroner, with another cost than a million. */
    private static CaseBuilder costing(String cost) {
        return adviser()
                .noLines()
                .cost("Utviklingsveileder", cost)
                .grant("Skjønnsmidler", "400000")
                .rule(no.samspill.domain.costsharing.Samples.with(thirdEqually(), RoundingUnit.KRONE));
    }

    private static String whole(List<InvoiceBasis> bases, java.util.function.Function<InvoiceBasis, Kroner> field) {
        return bases.stream()
                .map(basis -> field.apply(basis).toFraction().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void two_invoices_make_the_year() {
        CostStatement budget = budget(costing("960000").build());
        CostStatement actual = actual(costing("1000000").build());

        InvoicingYear after = issue(issue(year(AGREEMENT), FIRST_HALF, budget), SECOND_HALF, actual);

        List<InvoiceBasis> first = after.issued().get(0).bases();
        assertThat(whole(first, InvoiceBasis::share)).isEqualTo("71111 77778 69778 179111 45778 116444");
        assertThat(whole(first, InvoiceBasis::due)).isEqualTo("35556 38889 34889 89555 22889 58222");
        assertThat(whole(first, InvoiceBasis::amount)).isEqualTo("35556 38889 34889 89555 22889 58222");
        assertThat(whole(first, InvoiceBasis::issued)).isEqualTo("0 0 0 0 0 0");
        List<InvoiceBasis> second = after.issued().get(1).bases();
        assertThat(whole(second, InvoiceBasis::due)).isEqualTo("76190 83333 74762 191905 49048 124762");
        assertThat(whole(second, InvoiceBasis::amount)).isEqualTo("40634 44444 39873 102350 26159 66540");
        assertThat(second).extracting(InvoiceBasis::name).first().isEqualTo("Frøya");
    }

    /** 1 krone each: the halves are equal, and the first ids get the kroner that are due now. */
    @Test
    void a_tie_goes_to_the_first_id_wherever_it_is_listed() {
        SharingCase one = costing("400004")
                .noParties()
                .party(RINDAL, "Rindal")
                .party(ORKLAND, "Orkland")
                .party(HEIM, "Heim")
                .party(FROYA, "Frøya")
                .rule(no.samspill.domain.costsharing.Samples.with(
                        no.samspill.domain.costsharing.Samples.split(
                                no.samspill.domain.costsharing.Samples.part("Likt", "1", new Key.Equal())),
                        RoundingUnit.KRONE))
                .build();

        assertThat(whole(year(AGREEMENT).bases(FIRST_HALF, budget(one)), InvoiceBasis::due))
                .isEqualTo("0 0 1 1");
    }

    @Test
    void the_host_gets_no_invoice_of_its_own() {
        List<InvoiceBasis> bases =
                year(AGREEMENT).bases(FIRST_HALF, budget(adviser().build()));

        assertThat(bases)
                .extracting(InvoiceBasis::kind)
                .containsExactly(
                        InvoiceBasis.Kind.INVOICE,
                        InvoiceBasis.Kind.INVOICE,
                        InvoiceBasis.Kind.INVOICE,
                        InvoiceBasis.Kind.INTERNAL,
                        InvoiceBasis.Kind.INVOICE,
                        InvoiceBasis.Kind.INVOICE);
    }

    @Test
    void a_correction_after_the_year_is_a_new_difference() {
        InvoicingYear year = issue(
                issue(year(AGREEMENT), FIRST_HALF, budget(costing("960000").build())),
                SECOND_HALF,
                actual(costing("1000000").build()));

        List<InvoiceBasis> bases =
                year.bases(CORRECTION, actual(costing("999993").build()));

        assertThat(whole(bases, InvoiceBasis::amount)).isEqualTo("0 -1 -1 -2 -1 -2");
        assertThat(bases)
                .extracting(InvoiceBasis::kind)
                .containsExactly(
                        InvoiceBasis.Kind.NONE,
                        InvoiceBasis.Kind.CREDIT_NOTE,
                        InvoiceBasis.Kind.CREDIT_NOTE,
                        InvoiceBasis.Kind.INTERNAL,
                        InvoiceBasis.Kind.CREDIT_NOTE,
                        InvoiceBasis.Kind.CREDIT_NOTE);
    }

    @Test
    void a_correction_of_the_budget_invoices_the_part_that_is_due() {
        InvoicingYear year =
                issue(year(AGREEMENT), FIRST_HALF, budget(costing("960000").build()));

        List<InvoiceBasis> bases =
                year.bases(CORRECTION, budget(costing("1000000").build()));

        assertThat(whole(bases, InvoiceBasis::due)).isEqualTo("38095 41667 37381 95952 24524 62381");
        assertThat(whole(bases, InvoiceBasis::amount)).isEqualTo("2539 2778 2492 6397 1635 4159");
    }

    @Test
    void a_party_that_has_left_gets_its_money_back() {
        InvoicingYear year =
                issue(year(AGREEMENT), FIRST_HALF, budget(costing("960000").build()));
        SharingCase without = costing("1000000")
                .noParties()
                .party(FROYA, "Frøya")
                .party(ORKLAND, "Orkland")
                .build();

        List<InvoiceBasis> bases = year.bases(SECOND_HALF, actual(without));

        assertThat(bases).extracting(InvoiceBasis::party).containsExactly(FROYA, ORKLAND, HEIM, HITRA, RINDAL, SKAUN);
        InvoiceBasis heim = bases.get(2);
        assertThat(heim)
                .isEqualTo(new InvoiceBasis(
                        HEIM,
                        "Heim",
                        Kroner.ZERO,
                        Kroner.ZERO,
                        Kroner.ofOre(3888900),
                        Kroner.ofOre(-3888900),
                        InvoiceBasis.Kind.CREDIT_NOTE));
    }

    @Test
    void by_months_each_party_pays_for_its_months_in_the_first_half() {
        CaseBuilder builder = costing("960000")
                .party(new Party(HEIM, "Heim", Optional.of(LocalDate.of(2021, 5, 20)), Optional.empty()))
                .party(new Party(HITRA, "Hitra", Optional.of(LocalDate.of(2021, 7, 1)), Optional.empty()))
                .party(new Party(SKAUN, "Skaun", Optional.empty(), Optional.of(LocalDate.of(2021, 3, 1))));
        InvoicingYear year = new InvoicingYear(AGREEMENT, 2021, new FirstInstalment.ByMonths(), List.of());

        List<InvoiceBasis> bases = year.bases(FIRST_HALF, budget(builder.build()));

        assertThat(distance(bases.get(0), Fraction.of(1, 2))).isLessThanOrEqualTo(Fraction.ONE);
        assertThat(distance(bases.get(1), Fraction.of(2, 8))).isLessThanOrEqualTo(Fraction.ONE);
        assertThat(bases.get(2).due()).isEqualTo(Kroner.ZERO);
        assertThat(bases.get(2).kind()).isEqualTo(InvoiceBasis.Kind.NONE);
        assertThat(bases.get(5).due()).isEqualTo(bases.get(5).share());
    }

    private static Fraction distance(InvoiceBasis basis, Fraction part) {
        Fraction distance =
                basis.due().toFraction().minus(basis.share().toFraction().times(part));
        return distance.max(distance.negated());
    }

    @Test
    void a_run_is_issued_once() {
        CostStatement budget = budget(adviser().build());
        CostStatement actual = actual(adviser().build());
        InvoicingYear first = issue(year(AGREEMENT), FIRST_HALF, budget);
        InvoicingYear second = issue(first, SECOND_HALF, actual);
        InvoicingYear onlySecond = issue(year(AGREEMENT), SECOND_HALF, actual);

        assertThat(first.refusals(FIRST_HALF, budget))
                .containsExactly(Reason.at("/kind", ALREADY_ISSUED, "2021", "FIRST_HALF"));
        assertThat(second.refusals(SECOND_HALF, actual))
                .containsExactly(Reason.at("/kind", ALREADY_ISSUED, "2021", "SECOND_HALF"));
        assertThat(onlySecond.refusals(FIRST_HALF, budget))
                .contains(Reason.at("/kind", ALREADY_ISSUED, "2021", "SECOND_HALF"));
    }

    @Test
    void a_correction_in_between_does_not_stand_in_the_way_of_the_halves() {
        InvoicingYear year =
                issue(year(AGREEMENT), FIRST_HALF, budget(costing("960000").build()));
        InvoicingYear corrected =
                issue(year, CORRECTION, budget(costing("970000").build()));

        assertThat(corrected.refusals(SECOND_HALF, actual(adviser().build()))).isEmpty();
        assertThat(corrected.refusals(FIRST_HALF, budget(adviser().build())))
                .containsExactly(Reason.at("/kind", ALREADY_ISSUED, "2021", "FIRST_HALF"));
    }

    @Test
    void an_agreement_that_starts_in_july_has_its_first_run_in_the_second_half() {
        CaseBuilder builder = adviser().period("2021-07-01", "2021-12-31");

        assertThat(year(AGREEMENT).refusals(SECOND_HALF, actual(builder.build())))
                .isEmpty();
    }

    @Test
    void nothing_issued_is_nothing_to_correct() {
        assertThat(year(AGREEMENT).refusals(CORRECTION, budget(adviser().build())))
                .containsExactly(Reason.at("/kind", NOTHING_TO_CORRECT, "2021"));
    }

    @Test
    void a_run_is_made_from_a_statement_of_the_right_purpose() {
        CostStatement budget = budget(adviser().build());
        CostStatement actual = actual(adviser().build());
        InvoicingYear first = issue(year(AGREEMENT), FIRST_HALF, budget);
        InvoicingYear second = issue(first, SECOND_HALF, actual);

        assertThat(year(AGREEMENT).refusals(FIRST_HALF, actual))
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

        assertThat(year(AGREEMENT).refusals(FIRST_HALF, before))
                .containsExactly(
                        Reason.at("/statement", STATEMENT_OF_ANOTHER_YEAR, "2021", "2020-12-31", "2021-12-31"));
        assertThat(year(AGREEMENT).refusals(FIRST_HALF, after))
                .containsExactly(
                        Reason.at("/statement", STATEMENT_OF_ANOTHER_YEAR, "2021", "2021-01-01", "2022-01-01"));
    }

    @Test
    void a_run_without_a_difference_is_refused_unless_it_closes_the_year() {
        CostStatement budget = budget(adviser().build());
        CostStatement nothing = budget(adviser().grant("Resten", "600000").build());
        InvoicingYear first = issue(year(AGREEMENT), FIRST_HALF, budget);

        assertThat(year(AGREEMENT).refusals(FIRST_HALF, nothing))
                .containsExactly(Reason.at("", NOTHING_TO_INVOICE, "2021"));
        assertThat(first.refusals(CORRECTION, budget)).containsExactly(Reason.at("", NOTHING_TO_INVOICE, "2021"));
        assertThat(year(AGREEMENT)
                        .refusals(
                                SECOND_HALF,
                                actual(adviser().grant("Resten", "600000").build())))
                .isEmpty();
    }

    @Test
    void all_that_forbids_a_run_is_named_at_once() {
        InvoicingYear first =
                issue(year(AGREEMENT), FIRST_HALF, budget(adviser().build()));
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

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void whatever_is_corrected_the_invoices_make_the_year(long seed) {
        Generator generate = new Generator(seed);
        FirstInstalment plan = generate.percent(50)
                ? new FirstInstalment.ByMonths()
                : new FirstInstalment.Portion(Fraction.of(generate.between(1, 99), 100));
        InvoicingYear year = new InvoicingYear(AGREEMENT, 2021, plan, List.of());
        if (generate.percent(80)) {
            year = tryIssue(year, FIRST_HALF, budget(arbitrary(generate)));
            if (generate.percent(40)) {
                year = tryIssue(year, CORRECTION, budget(arbitrary(generate)));
            }
        }
        CostStatement last = actual(arbitrary(generate));
        year = issue(year, SECOND_HALF, last);
        if (generate.percent(40)) {
            last = actual(arbitrary(generate));
            year = tryIssue(year, CORRECTION, last);
        }

        Map<PartyId, Kroner> invoiced = new HashMap<>();
        for (InvoiceRun run : year.issued()) {
            for (InvoiceBasis basis : run.bases()) {
                assertThat(basis.amount()).isEqualTo(basis.due().minus(basis.issued()));
                invoiced.merge(basis.party(), basis.amount(), Kroner::plus);
            }
        }
        for (Share share : last.sharing().shares()) {
            assertThat(invoiced.remove(share.party())).isEqualTo(share.amount());
        }
        assertThat(invoiced.values()).allMatch(Kroner::isZero);
    }

    private static InvoicingYear tryIssue(InvoicingYear year, RunKind kind, CostStatement statement) {
        return year.refusals(kind, statement).isEmpty() ? issue(year, kind, statement) : year;
    }

    /** Some of the parties, some of them for a part of the year, and some cost. */
    private static SharingCase arbitrary(Generator generate) {
        CaseBuilder builder = adviser()
                .noLines()
                .noParties()
                .cost("Utviklingsveileder", Kroner.ofOre(generate.number(34)).toString())
                .party(ORKLAND, "Orkland");
        for (PartyId party : List.of(FROYA, HEIM, HITRA, RINDAL, SKAUN)) {
            LocalDate from = LocalDate.of(2021, generate.between(1, 12), generate.between(1, 28));
            if (generate.percent(80)) {
                builder.party(
                        generate.percent(50)
                                ? new Party(party, "K", Optional.of(from), Optional.empty())
                                : new Party(party, "K"));
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_first_run_sums_to_its_part_of_the_budget(long seed) {
        Generator generate = new Generator(seed);
        Fraction part = Fraction.of(generate.between(1, 99), 100);
        CostStatement budget = budget(arbitrary(generate));
        InvoicingYear year = new InvoicingYear(AGREEMENT, 2021, new FirstInstalment.Portion(part), List.of());
        if (!year.refusals(FIRST_HALF, budget).isEmpty()) {
            return;
        }

        List<InvoiceBasis> bases = year.bases(FIRST_HALF, budget);

        assertThat(bases.stream().map(InvoiceBasis::amount).reduce(Kroner.ZERO, Kroner::plus))
                .isEqualTo(RoundingUnit.ORE.halfUp(
                        budget.sharing().sum().toFraction().times(part)));
        assertThat(bases).allMatch(basis -> distance(basis, part).compareTo(Fraction.of(1, 100)) < 0);
    }
}
