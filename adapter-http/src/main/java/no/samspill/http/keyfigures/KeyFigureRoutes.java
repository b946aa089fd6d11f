package no.samspill.http.keyfigures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.keyfigures.ShowKeyFigures;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.files.table.KeyFigureTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.ETags;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** The key figures that costs are shared by. */
final class KeyFigureRoutes {

    private static final String PATH = ApiPaths.REGION + "/key-figures";
    private static final String OF_KEY = PATH + "/{key}";
    private static final String WHICH = "The key, for example pupils.";
    private static final Schema REGISTERED = Schema.named("RegisteredKeyFigures");

    static final List<Route> ALL = List.of(
            Route.get(PATH, Access.READ)
                    .named("listKeyFigures", "The latest figures of each key and reference date.")
                    .givesList(REGISTERED)
                    .saying("The key figures, each set in its latest version.")
                    .givesTable()
                    .givesSorted()
                    .untilSomethingIsDone()
                    .by(KeyFigureRoutes::list),
            Route.post(OF_KEY, Access.ACCOUNT)
                    .named("registerKeyFigures", "Registers the figures of a key and reference date, new or corrected.")
                    .takes("key", Schema.text(), WHICH)
                    .takesVersionUnlessNew()
                    .takesBody(Schema.named("KeyFigures"))
                    .gives(201, REGISTERED)
                    .saying("The key figures, with the number of their version.")
                    .by(KeyFigureRoutes::register),
            Route.get(OF_KEY + "/{referenceDate}", Access.READ)
                    .named("showKeyFigures", "The figures of one key and reference date, as they are now.")
                    .takes("key", Schema.text(), WHICH)
                    .takes("referenceDate", Schema.date(), "The day that the figures are of.")
                    .gives(200, REGISTERED)
                    .saying("The key figures in their latest version.")
                    .givesTable()
                    .untilSomethingIsDone()
                    .by(KeyFigureRoutes::show));

    private KeyFigureRoutes() {}

    private static Answer list(Request request) {
        List<RegisteredKeyFigures> all =
                request.sorted(request.useCase(ListKeyFigures.class).execute(new ListKeyFigures.Query()), Json::of);
        return Answer.of(JsonList.of(all, Json::of)).orTable(() -> new KeyFigureTables(request.tableTexts()).list(all));
    }

    private static Answer register(Request request) {
        KeyFigures given = JsonReader.keyFigures(request.json());
        latest(request, given.referenceDate())
                .ifPresentOrElse(
                        set -> request.expect(() -> ETags.of(Json.of(set).compact())), request::expectNothing);
        RegisteredKeyFigures registered = request.useCase(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command(request.path("key"), given, request.actor()));
        String place =
                "/key-figures/" + registered.key() + "/" + registered.figures().referenceDate();
        return Answer.created(request.base() + place, Json.of(registered));
    }

    /** Those that are registered for the day already, and corrected by what is sent. */
    private static Optional<RegisteredKeyFigures> latest(Request request, LocalDate date) {
        return request.useCase(ListKeyFigures.class).execute(new ListKeyFigures.Query()).stream()
                .filter(set -> set.key().equals(request.path("key"))
                        && set.figures().referenceDate().equals(date))
                .max(Comparator.comparingInt(RegisteredKeyFigures::version));
    }

    private static Answer show(Request request) {
        ShowKeyFigures.Query query = new ShowKeyFigures.Query(
                request.path("key"), request.id("referenceDate", KeyFigures.class, LocalDate::parse));
        RegisteredKeyFigures set = request.useCase(ShowKeyFigures.class).execute(query);
        return Answer.of(Json.of(set)).orTable(() -> new KeyFigureTables(request.tableTexts()).figures(set));
    }
}
