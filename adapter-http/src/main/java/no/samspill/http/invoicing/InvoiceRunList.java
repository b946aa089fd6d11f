package no.samspill.http.invoicing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;

/** Liste over fakturakjøringer, as the page of an agreement shows them. */
public final class InvoiceRunList {

    private InvoiceRunList() {}

    /** What has been issued in the years of the statements, for their agreements. */
    public static List<InvoiceRun> issued(Request request, List<StatementSummary> statements) {
        Set<ListInvoiceRuns.Query> years = new LinkedHashSet<>();
        statements.forEach(one -> years.add(
                new ListInvoiceRuns.Query(one.agreement(), one.period().from().getYear())));
        return years.stream()
                .flatMap(one -> request.useCase(ListInvoiceRuns.class).execute(one).stream())
                .toList();
    }

    public static Grid of(Page page, List<InvoiceRun> runs) {
        return new Grid(
                List.of("invoices.run", "invoices.kind", "invoices.year", "invoices.issued"),
                runs.stream().map(one -> row(page, one)).toList());
    }

    private static Grid.Row row(Page page, InvoiceRun run) {
        return new Grid.Row(
                "",
                List.of(
                        Grid.link(
                                page.text("invoices.which", run.number()),
                                page.link("invoices")
                                        + PageAddresses.filters(Map.of(
                                                "agreement", run.agreement().value(),
                                                "year", Integer.toString(run.year())))),
                        Grid.text(page.word(run.kind())),
                        Grid.text(Integer.toString(run.year())),
                        Grid.text(page.moment(run.issuedAt()) + ", " + run.issuedBy())));
    }
}
