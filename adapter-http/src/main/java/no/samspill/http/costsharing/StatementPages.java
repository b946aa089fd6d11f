package no.samspill.http.costsharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.http.access.Access;
import no.samspill.http.page.CostAgreementTitles;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;

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
        given.put("title", CostAgreementTitles.of(request, statement.agreement()));
        return Templates.page("costsharing/statement", page, given);
    }
}
