package no.samspill.http.portfolio;

import java.util.List;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.domain.Finding;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.table.FollowUpTables;
import no.samspill.files.table.PortfolioTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.ChangeParameters;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.FindingRecord;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** The portfolio as a whole: taken in, given out, and checked. */
final class PortfolioRoutes {

    private static final String PATH = ApiPaths.REGION + "/portfolio";

    static final List<Route> ALL = List.of(
            Route.get(PATH, Access.READ)
                    .named(
                            "exportPortfolio",
                            "Everything that is registered, as a portfolio that can be taken in again.")
                    .gives(200, Schema.of(Portfolio.class))
                    .saying("The portfolio, as a document of the portfolio format.")
                    .untilSomethingIsDone()
                    .by(PortfolioRoutes::export),
            ChangeParameters.replacing(Route.post(PATH, Access.WRITE)
                    .named(
                            "importPortfolio",
                            "Takes in a portfolio: adds, replaces what one asks for, takes nothing away.")
                    .takesBody(Schema.of(Portfolio.class))
                    .gives(200, Schema.of(ImportPortfolio.Result.class))
                    .saying("How many measures are new, have gone on, and are as they were.")
                    .by(PortfolioRoutes::take)),
            Route.get(PATH + "/findings", Access.READ)
                    .named(
                            "checkPortfolio",
                            "What in the portfolio is missing, overdue or against the rules, on a day.")
                    .takesDay()
                    .givesList(Schema.of(FindingRecord.class))
                    .saying("The findings, the gravest first.")
                    .givesTable()
                    .givesSorted()
                    .untilSomethingIsDone()
                    .by(PortfolioRoutes::check),
            Route.get(ApiPaths.REGION + "/matrix", Access.READ)
                    .named("readMatrix", "Which municipality is in which measure, as what, and what it pays.")
                    .takes(
                            "party",
                            Schema.text(),
                            "The number of the one party that is wanted, with what it is in or pays of.")
                    .takesDay()
                    .givesList(Schema.named("MatrixLine"))
                    .saying("A line for each measure, with its parties and their shares.")
                    .givesTable()
                    .untilSomethingIsDone()
                    .by(PortfolioRoutes::matrix));

    private PortfolioRoutes() {}

    private static Answer export(Request request) {
        return Answer.of(Json.of(request.useCase(ExportPortfolio.class).execute(new ExportPortfolio.Query())));
    }

    private static Answer take(Request request) {
        ImportPortfolio.Result result = request.useCase(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(
                        JsonReader.portfolio(request.json()), ChangeParameters.replacing(request), request.actor()));
        return Answer.of(Json.answer(result));
    }

    private static Answer check(Request request) {
        List<Finding> findings = request.sorted(
                request.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(request.asOf())),
                one -> Json.of(one, request.sentences()));
        return Answer.of(JsonList.of(findings, one -> Json.of(one, request.sentences())))
                .orTable(() -> new FollowUpTables(request.tableTexts()).findings(findings));
    }

    private static Answer matrix(Request request) {
        ReadMatrix.Matrix matrix = request.useCase(ReadMatrix.class)
                .execute(new ReadMatrix.Query(request.asOf()))
                .seenBy(request.query("party", PartyId::new));
        return Answer.of(Json.of(matrix)).orTable(() -> new PortfolioTables(request.tableTexts()).matrix(matrix));
    }
}
