package no.samspill.http.invoicing;

import java.util.List;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.application.invoicing.PlanInvoices;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.files.table.AgreementTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** Invoice bases: planned, issued and listed. */
final class InvoiceRoutes {

    private static final Schema RUN = Schema.named("InvoiceRun");
    private static final int LAST_YEAR = 9999;

    static final List<Route> ALL = List.of(
            Route.get(ApiPaths.REGION + "/cost-statements/{id}/invoice-bases", Access.READ)
                    .named("planInvoices", "The invoice bases of a statement as they would be issued now.")
                    .takes("id", Schema.text(), "The id of the statement.")
                    .takes("kind", Schema.choice(RunKind.class), "Which run; FIRST_HALF when not given.")
                    .givesList(Schema.named("InvoiceBasis"))
                    .saying("A basis for each party that pays.")
                    .givesTable()
                    .untilSomethingIsDone()
                    .by(InvoiceRoutes::plan),
            Route.post(ApiPaths.REGION + "/invoice-runs", Access.ACCOUNT)
                    .named("issueInvoices", "Issues the invoice bases of statements, all or none.")
                    .takesBody(Schema.named("InvoiceOrder"))
                    .gives(201, Schema.items(RUN))
                    .saying("A run for each statement, with its bases.")
                    .by(InvoiceRoutes::issue),
            Route.get(ApiPaths.REGION + "/cost-agreements/{id}/invoice-runs/{year}", Access.READ)
                    .named(
                            "listInvoiceRuns",
                            "What has been issued for an agreement in a year; in a table, each basis.")
                    .takes("id", Schema.text(), "The id of the agreement.")
                    .takes("year", Schema.number(1, LAST_YEAR), "The year that is invoiced.")
                    .givesList(RUN)
                    .saying("The runs of the year, in the order they were issued.")
                    .givesTable()
                    .untilSomethingIsDone()
                    .by(InvoiceRoutes::list));

    private InvoiceRoutes() {}

    private static Answer plan(Request request) {
        PlanInvoices.Query query = new PlanInvoices.Query(
                request.id(CostStatement.class, StatementId::new),
                request.query("kind", RunKind::valueOf).orElse(RunKind.FIRST_HALF));
        List<InvoiceBasis> bases = request.useCase(PlanInvoices.class).execute(query);
        return Answer.of(JsonList.of(bases, Json::of))
                .orTable(() -> new AgreementTables(request.tableTexts()).bases(bases));
    }

    private static Answer issue(Request request) {
        IssueInvoices.Command order = JsonReader.invoiceOrder(request.json(), request.actor());
        String place = order.statements().size() == 1 ? "/statements/0" : "";
        List<InvoiceRun> runs = request.standingAt(
                place, () -> request.useCase(IssueInvoices.class).execute(order));
        return Answer.of(json(runs)).status(201);
    }

    private static Answer list(Request request) {
        ListInvoiceRuns.Query query = new ListInvoiceRuns.Query(
                request.id(CostAgreement.class, CostAgreementId::new),
                request.id("year", InvoiceRun.class, Integer::valueOf));
        List<InvoiceRun> runs = request.useCase(ListInvoiceRuns.class).execute(query);
        return Answer.of(json(runs)).orTable(() -> new AgreementTables(request.tableTexts()).runs(runs));
    }

    private static Json json(List<InvoiceRun> runs) {
        return JsonList.of(runs, Json::of);
    }
}
