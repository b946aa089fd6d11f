package no.samspill.http.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.Refused;
import no.samspill.http.access.Access;
import no.samspill.http.openapi.AnswerFields;
import no.samspill.http.openapi.OpenApi;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** What is asked of the server itself: what it serves, whether it lives, whether it can serve, and how it fares. */
final class OperationRoutes {

    private static final Schema UP = Schema.object(Map.of("status", Schema.text()), "status");

    private final Regions regions;
    private final Metrics metrics;

    OperationRoutes(Regions regions, Metrics metrics) {
        this.regions = regions;
        this.metrics = metrics;
    }

    /** These, and those of the interface there are besides; the document describes them all. */
    List<Route> with(List<Route> besides) {
        return Stream.of(besides, described(besides), alive())
                .flatMap(List::stream)
                .map(AnswerFields::choosable)
                .toList();
    }

    private List<Route> described(List<Route> besides) {
        return List.of(
                Route.get(ApiPaths.BASE + "/openapi.json", Access.OPEN)
                        .named("describe", "The OpenAPI document of this interface.")
                        .gives(
                                200,
                                Schema.object(Map.of("openapi", Schema.text())).open())
                        .saying("The document.")
                        .by(request -> Answer.of(OpenApi.of(with(besides)))),
                Route.get(ApiPaths.BASE + "/regions", Access.READ)
                        .named("listRegions", "The regions of this installation that the one who asks may see.")
                        .givesList(Schema.text())
                        .saying("The names of the regions.")
                        .by(request -> Answer.of(JsonList.of(regions.seenBy(request.caller()), Json::text))));
    }

    private List<Route> alive() {
        return List.of(
                Route.get("/health", Access.OPEN)
                        .named("health", "Whether the process lives: it answers.")
                        .gives(200, UP)
                        .saying("That the process lives.")
                        .by(request -> up()),
                Route.get("/readiness", Access.OPEN)
                        .named("readiness", "Whether the database of every region answers; 503 when one does not.")
                        .gives(200, UP)
                        .saying("That every database answers.")
                        .by(request -> ready()),
                Route.get("/metrics", Access.OPERATE)
                        .named("metrics", "How the server fares, in the text form of Prometheus.")
                        .givesOnly(200, MediaType.METRICS)
                        .saying("The measurements.")
                        .by(request -> Answer.of(
                                MediaType.METRICS, () -> metrics.text().getBytes(StandardCharsets.UTF_8))));
    }

    private static Answer up() {
        return Answer.of(Json.object(Map.of("status", Json.text("UP"))));
    }

    private Answer ready() {
        regions.all().values().forEach(OperationRoutes::ask);
        return up();
    }

    private static void ask(Samspill region) {
        try {
            region.useCase(ReadAuditTrail.class).execute(new ReadAuditTrail.Query(Optional.empty(), 0));
        } catch (Refused unreachable) {
            throw HttpRefusal.NOT_READY.with();
        }
    }
}
