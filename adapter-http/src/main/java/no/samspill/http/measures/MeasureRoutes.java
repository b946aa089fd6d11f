package no.samspill.http.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.StaleVersion;
import no.samspill.application.measures.CountMeasures;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.measures.ShowMeasure;
import no.samspill.domain.Refused;
import no.samspill.domain.lifecycle.Beginning;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.files.table.PortfolioTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** The measures: which there are, how they stand on any day, and what happens to them. */
final class MeasureRoutes {

    private static final String PATH = ApiPaths.REGION + "/measures";
    private static final String COUNT = "count";

    static final List<Route> ALL = List.of(
            filters(Route.get(PATH, Access.READ))
                    .named("listMeasures", "The measures by title, as they stand on a day.")
                    .takes(COUNT, Schema.truth(), "Whether to say how many there are on all pages; not when not given.")
                    .gives(200, Schema.countedPage(Schema.of(MeasureSummary.class)))
                    .saying("A page of measures in short, by title.")
                    .givesTable()
                    .untilSomethingIsDone()
                    .by(MeasureRoutes::list),
            Route.get(PATH + "/{id}", Access.READ)
                    .named("showMeasure", "One measure: how it stands on a day, and what has happened to it by then.")
                    .takes("id", Schema.text(), "The id of the measure.")
                    .takesDay()
                    .takes(
                            MeasureExpansion.PARAMETER,
                            Schema.text(),
                            "What it refers to, given along: decisions, agreement, evaluations, parties. The ETag is"
                                    + " then of all that is given, and not the version.")
                    .gives(200, Schema.of(ExpandedMeasure.class))
                    .saying("The measure on the day, with what it refers to when that is asked for.")
                    .untilSomethingIsDone()
                    .by(MeasureRoutes::show),
            Route.post(PATH + "/{id}/acts", Access.WRITE)
                    .named("recordAct", "Records that something happens to a measure; a first act begins it.")
                    .takes("id", Schema.text(), "The id of the measure.")
                    .takesVersionUnlessNew()
                    .takesBody(Schema.of(Entry.class))
                    .gives(201, Schema.of(MeasureView.class))
                    .saying("The measure after the act.")
                    .by(MeasureRoutes::act));

    private MeasureRoutes() {}

    /** With all that says which measures are wanted. */
    static Route filters(Route route) {
        return route.takes("phase", Schema.choice(Phase.class), "The phase that those wanted are in.")
                .takes("strategy", Schema.text(), "The id of a strategy that those wanted serve.")
                .takes("party", Schema.text(), "The number of a party that takes part in those wanted, or is asked to.")
                .takes("title", Schema.text(), "A part of the titles of those wanted, in any case.")
                .takesDay()
                .takesPlace();
    }

    /** Which are wanted, and one more, to see whether there are more. */
    static MeasureQuery query(Request request) {
        return query(request, request.limit() + 1);
    }

    private static MeasureQuery query(Request request, int most) {
        return new MeasureQuery(
                request.asOf(),
                request.query("phase", Phase::valueOf),
                request.query("strategy", StrategyId::new),
                request.query("party", PartyId::new),
                request.query("title", text -> text),
                request.query("after", MeasureCursor::last),
                most);
    }

    private static Answer list(Request request) {
        int limit = request.limit();
        List<MeasureSummary> found =
                request.useCase(ListMeasures.class).execute(new ListMeasures.Query(query(request)));
        List<MeasureSummary> page = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next =
                found.size() > limit ? Optional.of(MeasureCursor.of(page.get(limit - 1))) : Optional.empty();
        return Answer.of(JsonList.page(page, Json::record, next, count(request)))
                .orTable(() -> {
                    List<MeasureSummary> rows = request.saysLimit()
                            ? page
                            : request.useCase(ListMeasures.class)
                                    .execute(new ListMeasures.Query(query(request, Integer.MAX_VALUE)));
                    return new PortfolioTables(request.tableTexts()).measures(rows);
                });
    }

    private static Optional<Integer> count(Request request) {
        return request.isTrue(COUNT)
                ? Optional.of(request.useCase(CountMeasures.class).execute(new CountMeasures.Query(query(request))))
                : Optional.empty();
    }

    private static Answer show(Request request) {
        MeasureView view = view(request, request.asOf());
        return request.query(MeasureExpansion.PARAMETER, text -> List.of(text.split(",", -1)))
                .map(names ->
                        Answer.of(Json.answer(ExpandedMeasure.of(view, new MeasureExpansion(request, view).of(names)))))
                .orElseGet(() -> answer(view));
    }

    private static MeasureView view(Request request, LocalDate asOf) {
        MeasureId id = request.id(Measure.class, MeasureId::new);
        return request.useCase(ShowMeasure.class).execute(new ShowMeasure.Query(id, asOf, request.today()));
    }

    private static Answer act(Request request) {
        DatedAct next = JsonReader.datedSaid(request.json());
        MeasureId id = request.id(Measure.class, MeasureId::new);
        Set<Integer> seen = next.act() instanceof Beginning ? Set.of() : request.seen();
        Measure measure = recorded(
                request,
                new RecordAct.Command(id, next, new RecordAct.When(request.today(), true), seen, request.actor()));
        return answer(MeasureView.of(measure, next.date(), request.today()))
                .status(201)
                .header("Location", request.base() + "/measures/" + id);
    }

    /** The measure with the act; {@link Refused} when something has happened to it since it was seen. */
    static Measure recorded(Request request, RecordAct.Command command) {
        try {
            return request.useCase(RecordAct.class).execute(command);
        } catch (StaleVersion late) {
            throw command.seen().isEmpty()
                    ? late
                    : HttpRefusal.PRECONDITION_FAILED.with(command.seen().toString());
        }
    }

    private static Answer answer(MeasureView view) {
        return Answer.of(Json.answer(view)).version(version(view));
    }

    private static String version(MeasureView view) {
        return Integer.toString(view.version());
    }
}
