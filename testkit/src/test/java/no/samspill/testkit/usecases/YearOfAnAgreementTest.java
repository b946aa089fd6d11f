package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.application.invoicing.PlanInvoices;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceBasis.Kind;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Kroner;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** One year of an agreement, as the host's office lives it. */
class YearOfAnAgreementTest {

    private final Office office = Office.open();

    @Test
    void from_the_agreement_to_the_last_correction_every_krone_is_invoiced_once() {
        office.register(Samples.ADVISER);
        office.countPupils();

        Sharing preview = office.use(PreviewCostStatements.class)
                .execute(new PreviewCostStatements.Query(List.of(Samples.budget(Samples.ADVISER))))
                .get(0)
                .sharing();
        assertThat(amounts(preview)).containsExactly(71_111, 77_778, 69_778, 179_111, 45_778, 116_444);

        // The grants may be read otherwise: what would the difference be?
        List<Alternative.Outcome> readings = office.use(CompareCostSharing.class)
                .execute(new CompareCostSharing.Query(
                        Samples.actual(Samples.ADVISER),
                        List.of(new CompareCostSharing.Change.Choice(
                                new Alternative.Treatment(GrantTreatment.DEDUCT_FROM_REST)))));
        assertThat(amounts(readings.get(0).sharing().orElseThrow()))
                .containsExactly(76_190, 83_333, 74_762, 191_905, 49_048, 124_762);
        assertThat(amounts(readings.get(1).sharing().orElseThrow()))
                .containsExactly(84_127, 88_889, 83_174, 161_270, 66_032, 116_508);

        CostStatement budget = office.confirm(Samples.budget(Samples.ADVISER));
        assertThat(budget.sharing()).isEqualTo(preview);
        InvoiceRun firstHalf = office.issue(RunKind.FIRST_HALF, budget.id());
        assertThat(amounts(firstHalf)).containsExactly(35_556, 38_889, 34_889, 89_555, 22_889, 58_222);
        assertThat(firstHalf.bases()).extracting(InvoiceBasis::kind).containsOnlyOnce(Kind.INTERNAL);

        CostStatement actual = office.confirm(Samples.actual(Samples.ADVISER));
        List<InvoiceBasis> planned =
                office.use(PlanInvoices.class).execute(new PlanInvoices.Query(actual.id(), RunKind.SECOND_HALF));
        InvoiceRun secondHalf = office.issue(RunKind.SECOND_HALF, actual.id());
        assertThat(secondHalf.bases()).isEqualTo(planned);
        assertThat(amounts(secondHalf)).containsExactly(40_634, 44_444, 39_873, 102_350, 26_159, 66_540);

        // In the spring a bill turns up that belonged to the year.
        CostStatement corrected = office.confirm(
                Samples.correcting(actual.id(), Samples.draft(Samples.ADVISER, Purpose.ACTUAL, "1030000")));
        InvoiceRun correction = office.issue(RunKind.CORRECTION, corrected.id());
        assertThat(amounts(correction)).containsExactly(3_810, 4_167, 3_738, 9_595, 2_452, 6_238);

        assertThat(invoicedInTheYear()).containsExactlyInAnyOrderElementsOf(amounts(corrected.sharing()));
        assertThat(corrected.number()).isEqualTo(3);
        assertThat(correction.number()).isEqualTo(3);
        assertThat(office.audit())
                .extracting(AuditEntry::act)
                .containsExactly(
                        "IssueInvoices",
                        "ConfirmCostStatements",
                        "IssueInvoices",
                        "ConfirmCostStatements",
                        "IssueInvoices",
                        "ConfirmCostStatements",
                        "RegisterKeyFigures",
                        "RegisterAgreement");
        for (CostStatement statement : List.of(budget, actual, corrected)) {
            VerifyCostStatement.Result verified =
                    office.use(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(statement.id()));
            assertThat(verified.recomputed()).isEqualTo(verified.stored()).isEqualTo(statement);
        }
    }

    private List<Integer> invoicedInTheYear() {
        Map<String, Long> ore =
                office.use(ListInvoiceRuns.class).execute(new ListInvoiceRuns.Query(Samples.ADVISER, 2026)).stream()
                        .flatMap(run -> run.bases().stream())
                        .collect(Collectors.groupingBy(
                                InvoiceBasis::name,
                                Collectors.summingLong(one -> one.amount().ore())));
        return ore.values().stream().map(YearOfAnAgreementTest::whole).toList();
    }

    private static List<Integer> amounts(Sharing sharing) {
        return sharing.shares().stream().map(one -> whole(one.amount().ore())).toList();
    }

    private static List<Integer> amounts(InvoiceRun run) {
        return run.bases().stream().map(one -> whole(one.amount().ore())).toList();
    }

    private static int whole(long ore) {
        assertThat(ore % 100).as("%s is whole kroner", Kroner.ofOre(ore)).isZero();
        return Math.toIntExact(ore / 100);
    }
}
