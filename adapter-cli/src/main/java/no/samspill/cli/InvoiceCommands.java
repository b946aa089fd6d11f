package no.samspill.cli;

import java.util.List;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.application.invoicing.PlanInvoices;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invoice bases: a year in two, and the corrections after them. */
@Command(name = "invoice", addMethodSubcommands = false)
final class InvoiceCommands {

    /** Which run. */
    static final class Run {

        @Option(names = "--run", paramLabel = "h1|h2|correction", required = true)
        private RunKind kind = RunKind.FIRST_HALF;
    }

    /** The bases as they would be issued now; stores nothing. */
    @Command(name = "plan")
    int plan(
            @Parameters(paramLabel = "STATEMENT", descriptionKey = "statement-id") StatementName statement,
            @Mixin Run run,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        List<InvoiceBasis> bases = store.read(samspill ->
                samspill.useCase(PlanInvoices.class).execute(new PlanInvoices.Query(statement.id(samspill), run.kind)));
        return output.write(InvoiceAnswers.planned(run.kind, bases));
    }

    /** Issues the bases of one or many statements, all or nothing. */
    @Command(name = "issue")
    int issue(
            @Parameters(paramLabel = "STATEMENT", arity = "1..*", descriptionKey = "statement-ids")
                    List<StatementName> statements,
            @Mixin Run run,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        return issue(statements, run.kind, change, output);
    }

    /** Issues what a corrected statement makes different from what was issued. */
    @Command(name = "correct")
    int correct(
            @Parameters(paramLabel = "STATEMENT", arity = "1..*", descriptionKey = "statement-ids")
                    List<StatementName> statements,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        return issue(statements, RunKind.CORRECTION, change, output);
    }

    private static int issue(List<StatementName> statements, RunKind kind, WriteOptions change, CommandOutput output) {
        List<InvoiceRun> runs = change.run(samspill -> {
            List<StatementId> ids =
                    statements.stream().map(statement -> statement.id(samspill)).toList();
            return samspill.useCase(IssueInvoices.class).execute(new IssueInvoices.Command(ids, kind, change.actor()));
        });
        runs.forEach(run -> change.done(CommandTexts.of("invoice.issued", run.number(), run.year(), run.agreement())));
        return output.write(InvoiceAnswers.of(runs));
    }

    /** The runs of an agreement and year. */
    @Command(name = "list")
    int list(
            @Parameters(index = "0", paramLabel = "AGREEMENT", descriptionKey = "agreement-id")
                    CostAgreementId agreement,
            @Parameters(index = "1", paramLabel = "YEAR", descriptionKey = "year") int year,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(InvoiceAnswers.of(store.read(samspill ->
                samspill.useCase(ListInvoiceRuns.class).execute(new ListInvoiceRuns.Query(agreement, year)))));
    }
}
