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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import org.junit.jupiter.api.Test;

class InvoicingYearTest {

    static final CostAgreement AGREEMENT =
            no.samspill.domain.agreement.Samples.agreement(ORKLAND, FROYA, HEIM, HITRA, RINDAL, SKAUN);

    /** The adviser's cost in whole kroner, with another cost than a million. */
    static CaseBuilder costing(String cost) {
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

    static Fraction distance(InvoiceBasis basis, Fraction part) {
        Fraction distance =
                basis.due().toFraction().minus(basis.share().toFraction().times(part));
        return distance.max(distance.negated());
    }

    @Test
    void what_cannot_be_issued_has_no_bases() {
        CostStatement budget = budget(costing("960000").build());
        InvoicingYear begun = issue(year(AGREEMENT), FIRST_HALF, budget);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> begun.bases(SECOND_HALF, budget))
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(WRONG_PURPOSE));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> begun.bases(CORRECTION, budget))
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(NOTHING_TO_INVOICE));
    }
}
