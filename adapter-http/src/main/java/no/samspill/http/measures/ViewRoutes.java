package no.samspill.http.measures;

import java.util.List;
import java.util.Map;
import no.samspill.application.NotFound;
import no.samspill.application.measures.ListViews;
import no.samspill.application.measures.RemoveView;
import no.samspill.application.measures.SaveView;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** The views of the portfolio that are saved. */
final class ViewRoutes {

    private static final String VIEWS = ApiPaths.REGION + "/views";
    private static final String ONE = VIEWS + "/{id}";
    private static final String WHICH = "The id of the view.";
    private static final Schema VIEW = Schema.object(
            Map.of(
                    "id", Schema.text(),
                    "name", Schema.text(),
                    "phase", Schema.choice(Phase.class),
                    "strategy", Schema.text(),
                    "party", Schema.text(),
                    "title", Schema.text(),
                    "board", Schema.truth()),
            "id",
            "name");

    static final List<Route> ALL = List.of(
            Route.get(VIEWS, Access.READ)
                    .named("listViews", "The views of the portfolio that are saved, in the order they were.")
                    .givesList(VIEW)
                    .saying("The saved views.")
                    .untilSomethingIsDone()
                    .by(request -> Answer.of(JsonList.of(all(request), Json::record))),
            Route.get(ONE, Access.READ)
                    .named("showView", "One saved view of the portfolio.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, VIEW)
                    .saying("The view.")
                    .untilSomethingIsDone()
                    .by(request -> Answer.of(Json.record(one(request)))),
            Route.put(ONE, Access.WRITE)
                    .named("saveView", "Saves a view, new or in place of the one with the same id.")
                    .takes("id", Schema.text(), "The id of the view, the same as in the body.")
                    .takesVersionUnlessNew()
                    .takesBody(VIEW)
                    .gives(200, VIEW)
                    .saying("The view, in place of the one before.")
                    .gives(201, VIEW)
                    .saying("The view, saved for the first time.")
                    .by(ViewRoutes::save),
            Route.of(Route.Verb.DELETE, ONE, Access.WRITE)
                    .named("removeView", "Removes a saved view; the measures are as they were.")
                    .takes("id", Schema.text(), WHICH)
                    .takesVersion()
                    .gives(200, VIEW)
                    .saying("The view, as it was before it was removed.")
                    .by(ViewRoutes::remove));

    private ViewRoutes() {}

    static List<SavedView> all(Request request) {
        return request.useCase(ListViews.class).execute(new ListViews.Query());
    }

    private static SavedView one(Request request) {
        ViewId id = request.id(SavedView.class, ViewId::new);
        return all(request).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(SavedView.class.getSimpleName(), id.value()));
    }

    private static Answer save(Request request) {
        SavedView given = JsonReader.record(request.json(), SavedView.class);
        if (!given.id().value().equals(request.path("id"))) {
            throw HttpRefusal.INVALID_PARAMETER.with("id", request.path("id"));
        }
        boolean isNew = all(request).stream().noneMatch(each -> each.id().equals(given.id()));
        if (isNew) {
            request.expectNothing();
        } else {
            expectUnchanged(request);
        }
        SavedView saved = request.useCase(SaveView.class).execute(new SaveView.Command(given, request.actor()));
        return Answer.of(Json.record(saved)).status(isNew ? 201 : 200);
    }

    private static Answer remove(Request request) {
        expectUnchanged(request);
        ViewId id = one(request).id();
        SavedView removed = request.useCase(RemoveView.class).execute(new RemoveView.Command(id, request.actor()));
        return Answer.of(Json.record(removed));
    }

    private static void expectUnchanged(Request request) {
        request.expect(() -> ETags.of(Json.record(one(request)).compact()));
    }
}
