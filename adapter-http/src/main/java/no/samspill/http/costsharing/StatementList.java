package no.samspill.http.costsharing;

import java.util.List;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.json.NorwegianFormat;

/** Liste over oppgjør, as the pages of statements, agreements and invoices show them. */
public final class StatementList {

    private StatementList() {}

    public static Grid of(Page page, List<StatementSummary> statements) {
        return new Grid(
                List.of(
                        "statement.number",
                        "field.purpose.statement",
                        "workbench.period",
                        "sheet.sum",
                        "statement.confirmed"),
                statements.stream().map(one -> row(page, one)).toList());
    }

    private static Grid.Row row(Page page, StatementSummary one) {
        return new Grid.Row(
                "",
                List.of(
                        Grid.link(
                                page.text("statement.which", one.number()),
                                page.link("cost-statements", one.id().value())),
                        Grid.text(page.word(one.purpose())),
                        Grid.text(NorwegianFormat.period(one.period())),
                        Grid.number(page.kroner(one.sum())),
                        Grid.text(page.moment(one.confirmedAt()) + ", " + one.confirmedBy())));
    }
}
