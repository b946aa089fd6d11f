package no.samspill.http.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.application.invoicing.PlanInvoices;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.http.access.Access;
import no.samspill.http.costsharing.StatementList;
import no.samspill.http.page.CostAgreementTitles;
import no.samspill.http.page.Form;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.invoicing.JteinvoicePlanGenerated;
import no.samspill.http.templates.invoicing.JteinvoicesGenerated;

/** Sidene med fakturagrunnlagene: what has been issued, and what would be, before it is. */
public final class InvoicePages {

    private static final String PLAN = "/regions/{region}/cost-statements/{id}/invoices";
    private static final String KIND = "kind";

    static final List<Route> ALL = List.of(
            Route.page("/regions/{region}/invoices", Access.READ)
                    .named("showInvoices", "What has been issued, by agreement and year.")
                    .takes("agreement", Schema.text(), "Only those of this agreement.")
                    .takes("year", Schema.text(), "Only those of this year.")
                    .untilSomethingIsDone()
                    .by(InvoicePages::list),
            Route.page(PLAN, Access.READ)
                    .named("showPlannedInvoices", "The bases of a statement as they would be issued now.")
                    .takes("id", Schema.text(), "The statement.")
                    .takes(KIND, Schema.choice(RunKind.class), "Which run; FIRST_HALF when not given.")
                    .untilSomethingIsDone()
                    .by(request -> planned(request, kind(request), List.of())),
            Route.form(PLAN, Access.ACCOUNT)
                    .named("sendInvoices", "Issues the bases of a statement.")
                    .takes("id", Schema.text(), "The statement.")
                    .by(InvoicePages::issue)
                    .orElse((request, reasons) -> planned(request, chosen(request), reasons)));

    private InvoicePages() {}

    /**
     * What is issued.
     *
     * @param tables what each run is of
     * @param titles of all agreements
     * @param agreement the one that is asked for; empty when all are
     * @param year the one that is asked for; empty when all are
     * @param statements those that can be invoiced
     */
    public record ListView(
            Page page,
            List<InvoiceRun> runs,
            List<Grid> tables,
            Map<CostAgreementId, String> titles,
            String agreement,
            String year,
            Grid statements) {}

    /**
     * What would be issued.
     *
     * @param title of the agreement
     * @param reasons what stands in the way
     * @param possible whether it was tried, and nothing does
     */
    public record PlanView(
            Page page,
            CostStatement statement,
            String title,
            RunKind kind,
            Grid bases,
            List<Reason> reasons,
            boolean possible) {}

    private static RunKind kind(Request request) {
        return request.query(KIND, RunKind::valueOf).orElse(RunKind.FIRST_HALF);
    }

    /** The one that was filled in; the first when there is no such. */
    private static RunKind chosen(Request request) {
        String given = request.filledIn().getOrDefault(KIND, "");
        return List.of(RunKind.values()).stream()
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElse(RunKind.FIRST_HALF);
    }

    private static Answer planned(Request request, RunKind kind, List<Reason> reasons) {
        CostStatement statement = request.useCase(ShowCostStatement.class)
                .execute(new ShowCostStatement.Query(request.id(CostStatement.class, StatementId::new)));
        Page page = Page.of(request, request.text("invoices.plan", statement.number()));
        List<Reason> refused = new ArrayList<>(reasons);
        List<InvoiceBasis> bases = List.of();
        try {
            bases = request.useCase(PlanInvoices.class).execute(new PlanInvoices.Query(statement.id(), kind));
        } catch (Refused impossible) {
            impossible.reasons().stream().filter(one -> !refused.contains(one)).forEach(refused::add);
        }
        String title = CostAgreementTitles.of(request, statement.agreement());
        return Templates.page(
                JteinvoicePlanGenerated::render,
                new PlanView(page, statement, title, kind, bases(page, bases), refused, false));
    }

    private static Answer issue(Request request) {
        RunKind kind = Form.read("/kind", request.filledIn().getOrDefault(KIND, ""), RunKind::valueOf);
        List<InvoiceRun> runs = request.useCase(IssueInvoices.class)
                .execute(new IssueInvoices.Command(
                        List.of(request.id(CostStatement.class, StatementId::new)), kind, request.actor()));
        if (request.isRehearsal()) {
            return possible(request, runs.get(0));
        }
        InvoiceRun run = runs.get(0);
        return Answer.seeOther(PageAddresses.of(request.regionName(), List.of("invoices"))
                + PageAddresses.filters(
                        Map.of("agreement", run.agreement().value(), "year", Integer.toString(run.year()))));
    }

    /** The bases of a run that was only tried. */
    private static Answer possible(Request request, InvoiceRun run) {
        CostStatement statement =
                request.useCase(ShowCostStatement.class).execute(new ShowCostStatement.Query(run.statement()));
        Page page = Page.of(request, request.text("invoices.plan", statement.number()));
        String title = CostAgreementTitles.of(request, statement.agreement());
        return Templates.page(
                JteinvoicePlanGenerated::render,
                new PlanView(page, statement, title, run.kind(), bases(page, run.bases()), List.of(), true));
    }

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.invoices"));
        Optional<CostAgreementId> agreement = request.query("agreement", CostAgreementId::new);
        Optional<Integer> year = request.query("year", Integer::valueOf);
        List<StatementSummary> statements =
                request.useCase(ListCostStatements.class).execute(new ListCostStatements.Query(agreement)).stream()
                        .filter(one -> year.isEmpty()
                                || year.get() == one.period().from().getYear())
                        .toList();
        List<InvoiceRun> runs = InvoiceRunList.issued(request, statements);
        return Templates.page(
                JteinvoicesGenerated::render,
                new ListView(
                        page,
                        runs,
                        runs.stream().map(one -> bases(page, one.bases())).toList(),
                        CostAgreementTitles.all(request),
                        agreement.map(CostAgreementId::value).orElse(""),
                        year.map(Object::toString).orElse(""),
                        StatementList.of(page, statements)));
    }

    /** What each recipient is to pay, and how it came about. */
    private static Grid bases(Page page, List<InvoiceBasis> bases) {
        return new Grid(
                List.of(
                        "column.party",
                        "invoices.share",
                        "invoices.due",
                        "invoices.before",
                        "sheet.amount",
                        "invoices.what"),
                bases.stream()
                        .map(one -> new Grid.Row(
                                "",
                                List.of(
                                        Grid.text(one.name()),
                                        Grid.number(page.kroner(one.share())),
                                        Grid.number(page.kroner(one.due())),
                                        Grid.number(page.kroner(one.issued())),
                                        Grid.number(page.kroner(one.amount())),
                                        Grid.text(page.text("basis." + one.kind())))))
                        .toList());
    }
}
