package no.samspill.http.agreements;

import java.util.List;
import java.util.Optional;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.http.access.Access;
import no.samspill.http.costsharing.StatementList;
import no.samspill.http.invoicing.InvoiceRunList;
import no.samspill.http.page.Grid;
import no.samspill.http.page.ListPage;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.agreements.JteagreementGenerated;

/** Sidene med kostnadsdelingen. */
public final class CostAgreementPages {

    private static final String PATH = "/regions/{region}/cost-agreements";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.READ)
                    .named("showCostAgreements", "The agreements whose cost is shared.")
                    .untilSomethingIsDone()
                    .by(CostAgreementPages::list),
            Route.page(PATH + "/{id}", Access.READ)
                    .named("showCostAgreementPage", "One agreement: parties, rules, plan, statements and invoices.")
                    .takes("id", Schema.text(), "The agreement.")
                    .untilSomethingIsDone()
                    .by(CostAgreementPages::show));

    private CostAgreementPages() {}

    /** An agreement, its statements, and the invoice runs of their years. */
    public record View(Page page, ShowAgreement.Result shown, Grid statements, Grid runs) {}

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.cost-agreements"));
        RegisteredNames names = RegisteredNames.of(request);
        List<Grid.Row> rows = request.useCase(ListAgreements.class).execute(new ListAgreements.Query()).stream()
                .map(one -> row(page, names, one))
                .toList();
        return ListPage.of(page, new Grid(List.of("column.title", "field.term", "field.host", "column.parties"), rows))
                .offering(Access.ACCOUNT, page.text("agreement.new"), "cost-agreements", "new", "edit")
                .answer();
    }

    private static Answer show(Request request) {
        ShowAgreement.Result shown = CostAgreementForms.found(request);
        CostAgreement agreement = shown.agreement();
        Page page = Page.of(request, agreement.title());
        List<StatementSummary> statements = request.useCase(ListCostStatements.class)
                .execute(new ListCostStatements.Query(Optional.of(agreement.id())));
        return Templates.page(
                JteagreementGenerated::render,
                new View(
                        page,
                        shown,
                        StatementList.of(page, statements),
                        InvoiceRunList.of(page, InvoiceRunList.issued(request, statements))));
    }

    private static Grid.Row row(Page page, RegisteredNames names, CostAgreement one) {
        return new Grid.Row(
                "",
                List.of(
                        Grid.link(
                                one.title(),
                                page.link("cost-agreements", one.id().value())),
                        Grid.text(page.date(one.term().from()) + "–"
                                + one.term().to().map(page::date).orElse("")),
                        Grid.text(host(names, one)),
                        Grid.number(one.participations().size())));
    }

    /** As the agreement calls it, which it need not be registered for. */
    private static String host(RegisteredNames names, CostAgreement agreement) {
        return agreement.participations().stream()
                .filter(one -> one.party().equals(agreement.host()))
                .map(Participation::name)
                .findFirst()
                .orElseGet(() -> names.of("party", agreement.host()));
    }
}
