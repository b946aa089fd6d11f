package no.samspill.http.costsharing;

import java.util.List;
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
import no.samspill.http.templates.costsharing.JtestatementGenerated;

/** Siden med et bekreftet oppgjør, and whether it is worked out to the same again. */
public final class StatementPages {

    static final List<Route> ALL = List.of(Route.page("/regions/{region}/cost-statements/{id}", Access.READ)
            .named("showCostStatementPage", "One statement with its sheet, as it was frozen.")
            .takes("id", Schema.text(), "The statement.")
            .by(StatementPages::show));

    private StatementPages() {}

    /**
     * A statement.
     *
     * @param same whether it is worked out to the same again
     * @param title of its agreement
     */
    public record View(Page page, CostStatement statement, boolean same, String title) {}

    private static Answer show(Request request) {
        CostStatement statement = request.useCase(ShowCostStatement.class)
                .execute(new ShowCostStatement.Query(StatementRoutes.id(request)));
        VerifyCostStatement.Result verified =
                request.useCase(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(statement.id()));
        Page page = Page.of(
                request, request.text("statement.title." + statement.purpose().name(), statement.number()));
        return Templates.page(
                JtestatementGenerated::render,
                new View(page, statement, verified.isSame(), CostAgreementTitles.of(request, statement.agreement())));
    }
}
