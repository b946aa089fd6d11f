package no.samspill.domain.invoicing;

import static no.samspill.domain.costsharing.Samples.FROYA;
import static no.samspill.domain.costsharing.Samples.HEIM;
import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.invoicing.InvoicingRefusal.*;
import static no.samspill.domain.invoicing.RunKind.*;
import static no.samspill.domain.invoicing.Samples.actual;
import static no.samspill.domain.invoicing.Samples.budget;
import static no.samspill.domain.invoicing.Samples.issue;
import static no.samspill.domain.invoicing.Samples.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Samples.CaseBuilder;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every year. */
class InvoicingLawsTest {

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void whatever_is_corrected_the_invoices_make_the_year(long seed) {
        Generator generate = new Generator(seed);
        FirstInstalment plan = generate.percent(50)
                ? new FirstInstalment.ByMonths()
                : new FirstInstalment.Portion(Fraction.of(generate.between(1, 99), 100));
        InvoicingYear year = new InvoicingYear(InvoicingYearTest.AGREEMENT, 2021, plan, List.of());
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
            Kroner asked = Optional.ofNullable(invoiced.remove(share.party())).orElse(Kroner.ZERO);
            assertThat(asked).isEqualTo(share.amount());
        }
        assertThat(invoiced.values()).allMatch(Kroner::isZero);
    }

    private static InvoicingYear tryIssue(InvoicingYear year, RunKind kind, CostStatement statement) {
        return year.refusals(kind, statement).isEmpty() ? issue(year, kind, statement) : year;
    }

    private static SharingCase arbitrary(Generator generate) {
        return arbitrary(generate, 0);
    }

    /** Some of the parties, some of them for a part of the year, and some cost: at least so many øre. */
    private static SharingCase arbitrary(Generator generate, long leastCost) {
        CaseBuilder builder = adviser()
                .noLines()
                .noParties()
                .cost(
                        "Utviklingsveileder",
                        Kroner.ofOre(leastCost + generate.number(34)).toString())
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
        CostStatement budget = budget(arbitrary(generate, 1_000_000)); // enough for someone to be invoiced
        InvoicingYear year =
                new InvoicingYear(InvoicingYearTest.AGREEMENT, 2021, new FirstInstalment.Portion(part), List.of());

        List<InvoiceBasis> bases = year.bases(FIRST_HALF, budget);

        assertThat(bases.stream().map(InvoiceBasis::amount).reduce(Kroner.ZERO, Kroner::plus))
                .isEqualTo(RoundingUnit.ORE.halfUp(
                        budget.sharing().sum().toFraction().times(part)));
        assertThat(bases)
                .allMatch(basis -> InvoicingYearTest.distance(basis, part).compareTo(Fraction.of(1, 100)) < 0);
    }
}
