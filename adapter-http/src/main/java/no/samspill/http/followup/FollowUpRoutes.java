package no.samspill.http.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Event;
import no.samspill.files.table.FollowUpTables;
import no.samspill.files.table.ICalendar;
import no.samspill.files.table.PortfolioTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.EventRecord;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** Following measures up through the year. */
final class FollowUpRoutes {

    static final List<Route> ALL = List.of(
            Route.get(ApiPaths.REGION + "/evaluations", Access.READ)
                    .named("listEvaluations", "The evaluations, in the order they were delivered.")
                    .givesList(Schema.of(Evaluation.class))
                    .saying("The evaluations.")
                    .givesTable()
                    .givesSorted()
                    .untilSomethingIsDone()
                    .by(FollowUpRoutes::list),
            Route.post(ApiPaths.REGION + "/evaluations", Access.REPORT)
                    .named("recordEvaluation", "Delivers an evaluation of a measure.")
                    .takesBody(Schema.of(Evaluation.class))
                    .gives(201, Schema.of(Evaluation.class))
                    .saying("The evaluation, as it was delivered.")
                    .by(FollowUpRoutes::record),
            Route.get(ApiPaths.REGION + "/calendar", Access.READ)
                    .named("readCalendar", "The calendar: meetings, deadlines, elections, expiries.")
                    .takes("from", Schema.date(), "The first day; today when not given.")
                    .takes(
                            "to",
                            Schema.date(),
                            "The last day, at most ten years after the first; a year after it when not given.")
                    .givesList(Schema.of(EventRecord.class), MediaType.CALENDAR)
                    .saying("The events, by day.")
                    .givesTable()
                    .by(FollowUpRoutes::calendar));

    private FollowUpRoutes() {}

    private static Answer list(Request request) {
        List<Evaluation> all = request.sorted(
                request.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()), Json::record);
        return Answer.of(JsonList.of(all, Json::record))
                .orTable(() -> new PortfolioTables(request.tableTexts()).evaluations(all));
    }

    private static Answer record(Request request) {
        Evaluation evaluation =
                EvaluationDelivery.deliver(request, JsonReader.record(request.json(), Evaluation.class));
        return Answer.created(request.base() + "/evaluations", Json.record(evaluation));
    }

    private static Answer calendar(Request request) {
        LocalDate first = request.day("from").orElseGet(request::today);
        List<Event> events =
                request.useCase(ReadCalendar.class).execute(new ReadCalendar.Query(first, request.day("to")));
        return Answer.of(JsonList.of(events, one -> Json.of(one, request.sentences())))
                .or(
                        MediaType.CALENDAR,
                        () -> ICalendar.of(events, request.sentences(), request.now())
                                .getBytes(StandardCharsets.UTF_8))
                .orTable(() -> new FollowUpTables(request.tableTexts()).events(events));
    }
}
