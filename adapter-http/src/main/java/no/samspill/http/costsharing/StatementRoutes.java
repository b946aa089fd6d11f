package no.samspill.http.costsharing;

import java.util.List;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.ConfirmCostStatements;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.files.table.AgreementTables;
import no.samspill.files.table.SharingTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;
import no.samspill.json.PreviewRecord;
import no.samspill.json.VerificationRecord;

/** Sharing costs: shared at once, previewed, compared, confirmed, and verified. */
final class StatementRoutes {

    private static final String PATH = ApiPaths.REGION + "/cost-statements";
    private static final String ONE = PATH + "/{id}";
    private static final String WHICH = "The id of the statement.";
    private static final Schema STATEMENT = Schema.named("CostStatement");
    private static final Schema DRAFTS = Schema.named("StatementDrafts");

    static final List<Route> ALL = List.of(
            Route.post(ApiPaths.REGION + "/cost-sharing", Access.READ)
                    .named("shareCost", "Shares a cost, where all that decides it is given; nothing is stored.")
                    .takesBody(Schema.named("SharingCase"))
                    .gives(200, Schema.named("SharingAnswer.answer"))
                    .saying("What each party pays, and why.")
                    .by(request -> Answer.of(
                            Json.of(JsonReader.sharingCase(request.json()).share()))),
            Route.get(PATH, Access.READ)
                    .named("listCostStatements", "The confirmed cost statements, of one agreement or all.")
                    .takes("agreement", Schema.text(), "The id of the one agreement whose statements are wanted.")
                    .givesList(Schema.named("StatementSummary"))
                    .saying("The statements in short, without what they were made of.")
                    .givesTable()
                    .givesSorted()
                    .untilSomethingIsDone()
                    .by(StatementRoutes::list),
            Route.post(PATH, Access.ACCOUNT)
                    .named("confirmCostStatements", "Freezes drafts as cost statements, all or none.")
                    .takesBody(DRAFTS)
                    .gives(201, Schema.items(STATEMENT))
                    .saying("The statements, frozen, in the order of the drafts.")
                    .by(StatementRoutes::confirm),
            Route.post(PATH + "/preview", Access.READ)
                    .named(
                            "previewCostStatements",
                            "What confirming drafts of cost statements would give; nothing is stored.")
                    .takesBody(DRAFTS)
                    .givesList(Schema.named("Preview"))
                    .saying("What each draft would give, in their order.")
                    .by(StatementRoutes::preview),
            Route.post(PATH + "/comparison", Access.READ)
                    .named("compareCostSharing", "A draft beside what it would be with changes; nothing is stored.")
                    .takesBody(Schema.named("ComparisonRequest"))
                    .gives(200, Schema.named("Comparison"))
                    .saying("What each alternative would give, and how it differs from the draft.")
                    .by(StatementRoutes::compare),
            Route.get(ONE, Access.READ)
                    .named("showCostStatement", "One cost statement, as it was frozen; in a table, who pays what.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, STATEMENT)
                    .saying("The statement, to the byte as it was frozen.")
                    .givesTable()
                    .untilSomethingIsDone()
                    .by(StatementRoutes::show),
            Route.get(ONE + "/verification", Access.READ)
                    .named("verifyCostStatement", "Computes a statement again from what it stores.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, Schema.named("Verification"))
                    .saying("Whether the same comes out again.")
                    .by(StatementRoutes::verify));

    private StatementRoutes() {}

    static StatementId id(Request request) {
        return request.id(CostStatement.class, StatementId::new);
    }

    private static Answer list(Request request) {
        ListCostStatements.Query query = new ListCostStatements.Query(request.query("agreement", CostAgreementId::new));
        List<StatementSummary> all =
                request.sorted(request.useCase(ListCostStatements.class).execute(query), Json::of);
        return Answer.of(JsonList.of(all, Json::of))
                .orTable(() -> new AgreementTables(request.tableTexts()).statements(all));
    }

    /** Where the reasons of a refusal point from; several drafts are told apart by the use case. */
    private static String place(List<StatementDraft> drafts) {
        return drafts.size() == 1 ? "/drafts/0" : "";
    }

    private static Answer confirm(Request request) {
        List<StatementDraft> drafts = JsonReader.statementDrafts(request.json());
        List<CostStatement> made = request.standingAt(
                place(drafts),
                () -> request.useCase(ConfirmCostStatements.class)
                        .execute(new ConfirmCostStatements.Command(drafts, request.actor())));
        return Answer.created(request.base() + "/cost-statements", JsonList.of(made, Json::of));
    }

    private static Answer preview(Request request) {
        List<StatementDraft> drafts = JsonReader.statementDrafts(request.json());
        List<PreviewCostStatements.Result> results = request.standingAt(
                place(drafts),
                () -> request.useCase(PreviewCostStatements.class).execute(new PreviewCostStatements.Query(drafts)));
        return Answer.of(JsonList.of(results, one -> Json.answer(PreviewRecord.of(one))));
    }

    private static Answer compare(Request request) {
        CompareCostSharing.Query query = JsonReader.comparison(request.json());
        return Answer.of(
                Json.comparison(request.useCase(CompareCostSharing.class).execute(query), request.sentences()));
    }

    private static Answer show(Request request) {
        CostStatement statement =
                request.useCase(ShowCostStatement.class).execute(new ShowCostStatement.Query(id(request)));
        return Answer.of(Json.of(statement))
                .orTable(() -> new SharingTables(request.tableTexts()).shares(statement.sharing()));
    }

    private static Answer verify(Request request) {
        VerifyCostStatement.Result result =
                request.useCase(VerifyCostStatement.class).execute(new VerifyCostStatement.Query(id(request)));
        return Answer.of(Json.answer(VerificationRecord.of(result)));
    }
}
