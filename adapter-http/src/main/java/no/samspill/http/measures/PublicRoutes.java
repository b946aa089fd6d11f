package no.samspill.http.measures;

import java.util.List;
import java.util.Map;
import no.samspill.application.measures.ListPublicMeasures;
import no.samspill.application.measures.PublishMeasure;
import no.samspill.application.measures.ReadPublished;
import no.samspill.application.measures.ShowMeasure;
import no.samspill.application.measures.ShowPublicMeasure;
import no.samspill.application.measures.UnpublishMeasure;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.domain.portfolio.PublicMeasure;
import no.samspill.domain.portfolio.PublicSummary;
import no.samspill.files.table.PortfolioTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.PublicationJson;

/** The measures that are public, and the mark that makes them so. */
final class PublicRoutes {

    private static final String MARK = ApiPaths.REGION + "/measures/{id}/publication";
    private static final String WHICH = "The id of the measure.";
    private static final Schema MARKED =
            Schema.object(Map.of(PublicationJson.PUBLIC, Schema.truth()), PublicationJson.PUBLIC);

    static final List<Route> ALL = List.of(
            Route.get(MARK, Access.READ)
                    .named("showPublication", "Whether the measure is public.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, MARKED)
                    .saying("That it is public, or that it is not.")
                    .untilSomethingIsDone()
                    .by(PublicRoutes::mark),
            Route.put(MARK, Access.WRITE)
                    .named("publishMeasure", "Shows everyone the measure, without login.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, MARKED)
                    .saying("That the measure is public.")
                    .by(PublicRoutes::publish),
            Route.of(Route.Verb.DELETE, MARK, Access.WRITE)
                    .named("unpublishMeasure", "Shows the measure no longer to everyone.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, MARKED)
                    .saying("That the measure is not public.")
                    .by(PublicRoutes::unpublish),
            Route.get(ApiPaths.REGION + "/public/measures", Access.PUBLISHED)
                    .named("listPublicMeasures", "The measures that are public, by title, as they stand on a day.")
                    .takesDay()
                    .givesList(Schema.of(PublicSummary.class))
                    .saying("The public measures in short, by title.")
                    .givesTable()
                    .givesSorted()
                    .untilSomethingIsDone()
                    .by(PublicRoutes::list),
            Route.get(ApiPaths.REGION + "/public/measures/{id}", Access.PUBLISHED)
                    .named("showPublicMeasure", "What everyone may see of a measure that is public, on a day.")
                    .takes("id", Schema.text(), WHICH)
                    .takesDay()
                    .gives(200, Schema.of(PublicMeasure.class))
                    .saying("The public measure, with what is fit for everyone.")
                    .untilSomethingIsDone()
                    .by(request -> Answer.of(Json.record(one(request)))));

    private PublicRoutes() {}

    static List<PublicSummary> all(Request request) {
        return request.useCase(ListPublicMeasures.class).execute(new ListPublicMeasures.Query(request.asOf()));
    }

    static PublicMeasure one(Request request) {
        return request.useCase(ShowPublicMeasure.class)
                .execute(new ShowPublicMeasure.Query(id(request), request.asOf()));
    }

    static MeasureId id(Request request) {
        return request.id(Measure.class, MeasureId::new);
    }

    static boolean isPublic(Request request, MeasureId id) {
        return request.useCase(ReadPublished.class)
                .execute(new ReadPublished.Query())
                .contains(id);
    }

    private static Answer list(Request request) {
        List<PublicSummary> sorted = request.sorted(all(request), Json::record);
        return Answer.of(JsonList.of(sorted, Json::record))
                .orTable(() -> new PortfolioTables(request.tableTexts()).published(sorted));
    }

    private static Answer mark(Request request) {
        MeasureView measure = request.useCase(ShowMeasure.class).execute(ShowMeasure.Query.ofAll(id(request)));
        return answer(isPublic(request, measure.id()));
    }

    static Answer publish(Request request) {
        request.useCase(PublishMeasure.class).execute(new PublishMeasure.Command(id(request), request.actor()));
        return answer(true);
    }

    static Answer unpublish(Request request) {
        request.useCase(UnpublishMeasure.class).execute(new UnpublishMeasure.Command(id(request), request.actor()));
        return answer(false);
    }

    private static Answer answer(boolean isPublic) {
        return Answer.of(PublicationJson.of(isPublic));
    }
}
