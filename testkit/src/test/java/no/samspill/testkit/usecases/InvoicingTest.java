package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.samspill.application.NotFound;
import no.samspill.application.agreement.ChangeInvoicingPlan;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.application.invoicing.PlanInvoices;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

class InvoicingTest {

    private static final CostAgreementId OTHER = new CostAgreementId("other");

    private final Office office = Office.with(Samples.ADVISER);

    @Test
    void a_run_says_what_it_was_made_from_by_whom_and_when() {
        CostStatement budget = office.confirm(Samples.budget(Samples.ADVISER));
        InvoiceRun run = office.issue(RunKind.FIRST_HALF, budget.id());
        assertThat(run)
                .isEqualTo(new InvoiceRun(
                        Samples.ADVISER,
                        2026,
                        1,
                        RunKind.FIRST_HALF,
                        budget.id(),
                        run.bases(),
                        Samples.NOW,
                        Samples.ACTOR));
        assertThat(list(Samples.ADVISER, 2026)).containsExactly(run);
        assertThat(list(Samples.ADVISER, 2025)).isEmpty();
        assertThat(office.audit().get(0))
                .isEqualTo(new AuditEntry(
                        Samples.NOW,
                        Samples.ACTOR,
                        "IssueInvoices",
                        Samples.ADVISER.value(),
                        "year: 2026, number: 1, statement: " + budget.id()));
    }

    @Test
    void the_plan_of_the_agreement_decides_how_much_the_first_run_holds() {
        CostStatement budget = office.confirm(Samples.budget(Samples.ADVISER));
        office.use(ChangeInvoicingPlan.class)
                .execute(new ChangeInvoicingPlan.Command(
                        Samples.ADVISER, new FirstInstalment.Portion(Fraction.of(1, 4)), Samples.ACTOR));
        List<InvoiceBasis> planned =
                office.use(PlanInvoices.class).execute(new PlanInvoices.Query(budget.id(), RunKind.FIRST_HALF));
        assertThat(planned.stream().map(InvoiceBasis::amount).reduce(Kroner.ZERO, Kroner::plus))
                .isEqualTo(Samples.kroner("140000"));
        assertThat(list(Samples.ADVISER, 2026)).isEmpty();
    }

    @Test
    void a_corrected_statement_is_not_invoiced_but_its_correction_is() {
        CostStatement first = office.confirm(Samples.budget(Samples.ADVISER));
        CostStatement second = office.confirm(Samples.correcting(first.id(), Samples.budget(Samples.ADVISER)));
        assertThat(Office.refusals(() -> office.issue(RunKind.FIRST_HALF, first.id())))
                .containsExactly("STATEMENT_IS_CORRECTED /statement");
        assertThat(Office.refusals(() ->
                        office.use(PlanInvoices.class).execute(new PlanInvoices.Query(first.id(), RunKind.FIRST_HALF))))
                .containsExactly("STATEMENT_IS_CORRECTED /statement");
        assertThat(office.issue(RunKind.FIRST_HALF, second.id()).statement()).isEqualTo(second.id());
    }

    @Test
    void all_that_forbids_a_run_is_said_at_once() {
        CostStatement first = office.confirm(Samples.budget(Samples.ADVISER));
        office.issue(RunKind.FIRST_HALF, first.id());
        CostStatement actual = office.confirm(Samples.actual(Samples.ADVISER));
        office.confirm(Samples.correcting(actual.id(), Samples.actual(Samples.ADVISER)));
        assertThat(Office.refusals(() -> office.issue(RunKind.FIRST_HALF, actual.id())))
                .containsExactly(
                        "ALREADY_ISSUED /kind", "WRONG_PURPOSE /statement", "STATEMENT_IS_CORRECTED /statement");
    }

    @Test
    void nothing_is_issued_when_one_of_many_is_refused_and_every_reason_says_which() {
        office.register(OTHER);
        CostStatement budget = office.confirm(Samples.budget(Samples.ADVISER));
        CostStatement actual = office.confirm(Samples.actual(OTHER));
        assertThat(Office.refusals(
                        () -> office.issue(RunKind.FIRST_HALF, List.of(budget.id(), actual.id(), budget.id()))))
                .containsExactly("WRONG_PURPOSE /statements/1", "ALREADY_ISSUED /statements/2");
        assertThat(list(Samples.ADVISER, 2026)).isEmpty();
    }

    @Test
    void runs_of_one_year_that_are_issued_together_are_differences_to_each_other() {
        CostStatement budget = office.confirm(Samples.budget(Samples.ADVISER));
        office.issue(RunKind.FIRST_HALF, budget.id());
        CostStatement first = office.confirm(Samples.draft(Samples.ADVISER, CostStatement.Purpose.BUDGET, "970000"));
        CostStatement second = office.confirm(Samples.draft(Samples.ADVISER, CostStatement.Purpose.BUDGET, "980000"));
        List<InvoiceRun> runs = office.issue(RunKind.CORRECTION, List.of(first.id(), second.id()));
        assertThat(runs).extracting(InvoiceRun::number).containsExactly(2, 3);
        assertThat(runs)
                .extracting(run -> run.bases().stream()
                        .map(InvoiceBasis::amount)
                        .reduce(Kroner.ZERO, Kroner::plus)
                        .toString())
                .containsExactly("5000.00", "5000.00");
    }

    @Test
    void what_is_not_there_is_not_found() {
        StatementId unknown = new StatementId("opp_unknown");
        assertNotFound("CostStatement opp_unknown", () -> office.issue(RunKind.FIRST_HALF, unknown));
        assertNotFound("CostAgreement other", () -> list(OTHER, 2026));
    }

    @Test
    void an_agreement_without_a_plan_cannot_be_invoiced() {
        Ports ports = new MemoryStore().ports();
        CostStatement statement = Samples.statement(Samples.ADVISER, 1);
        ports.unit().run(() -> {
            ports.agreements().add(List.of(Samples.agreement()));
            ports.statements().add(List.of(statement));
            return statement;
        });
        assertNotFound(
                "FirstInstalment orkdal-oy-utviklingsveileder",
                () -> Office.on(ports).issue(RunKind.FIRST_HALF, statement.id()));
    }

    private List<InvoiceRun> list(CostAgreementId agreement, int year) {
        return office.use(ListInvoiceRuns.class).execute(new ListInvoiceRuns.Query(agreement, year));
    }

    private static void assertNotFound(String what, Runnable work) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(work::run)
                .satisfies(
                        absent -> assertThat(absent.kind() + " " + absent.id()).isEqualTo(what));
    }
}
