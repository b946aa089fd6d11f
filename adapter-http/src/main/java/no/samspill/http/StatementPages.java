package no.samspill.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.json.NorwegianFormat;

/** Siden med et bekreftet oppgjør, and whether it is worked out to the same again. */
final class StatementPages {

    static final List<Route> ALL = List.of(Route.page("/regions/{region}/cost-statements/{id}", Access.READ)
            .named("showCostStatementPage", "One statement with its sheet, as it was frozen.")
            .takes("id", Schema.text(), "The statement.")
            .by(StatementPages::show));

    private StatementPages() {}

    private static Answer show(Request request) {
        CostStatement statement = request.useCase(ShowCostStatement.class)
                .execute(new ShowCostStatement.Query(StatementRoutes.id(request)));
        VerifyCostStatement.Result verified =
                request.useCase(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(statement.id()));
        Page page = Page.of(
                request,
                request.text(
                        "statement.title",
                        statement.number(),
                        request.sentences().word(statement.purpose())));
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("statement", statement);
        given.put("same", verified.isSame());
        given.put("title", AgreementPages.title(request, statement.agreement()));
        return Templates.page("statement", page, given);
    }

    static Grid grid(Page page, List<StatementSummary> statements) {
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
