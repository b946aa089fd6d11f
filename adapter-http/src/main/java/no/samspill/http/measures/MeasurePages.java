package no.samspill.http.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.measures.ShowMeasure;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.Transitions;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.told.Fact;
import no.samspill.files.told.RecordFacts;
import no.samspill.http.access.Access;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.measures.JtemeasureGenerated;
import no.samspill.http.templates.measures.JtemeasuresGenerated;

/** Sidene med tiltakene: as a table or a board, and each with its story. */
public final class MeasurePages {

    private static final String PATH = "/regions/{region}/measures";
    static final String BOARD = "board";

    static final List<Route> ALL = List.of(
            MeasureRoutes.filters(Route.page(PATH, Access.READ))
                    .named("showMeasures", "The measures, as a table or a board.")
                    .takes("view", Schema.text(), "As a board, when it is \"board\".")
                    .untilSomethingIsDone()
                    .by(MeasurePages::list),
            Route.page(PATH + "/{id}", Access.READ)
                    .named("showMeasurePage", "A measure and its story.")
                    .takes("id", Schema.text(), "The measure.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(MeasurePages::show));

    private MeasurePages() {}

    /**
     * The measures.
     *
     * @param filters what is asked for, by its name in the address
     * @param next where the next of them are; empty when these are all
     * @param other where the same are shown the other way
     * @param beginnings the acts a new one can begin with
     */
    public record ListView(
            Page page,
            List<MeasureSummary> measures,
            Map<String, String> filters,
            Portfolio registers,
            String next,
            String other,
            List<PossibleAct> beginnings,
            List<ViewLink> views) {

        public boolean isBoard() {
            return BOARD.equals(filters.get("view"));
        }
    }

    /**
     * A measure.
     *
     * @param coming what is told ahead of its day
     * @param possible what can be done with it now, by the one who reads
     * @param way the phases a measure ordinarily goes through
     * @param shown whether everyone may see it
     * @param about all that is known of it, beside where it is and who takes part
     * @param strategy what the strategy it serves says
     * @param told what tells what was said of each thing in its story
     */
    public record View(
            Page page,
            String id,
            Optional<Standing> standing,
            List<Entry> story,
            List<Entry> coming,
            List<PossibleAct> possible,
            List<Phase> way,
            RegisteredNames names,
            boolean shown,
            List<Fact> about,
            Optional<List<Fact>> strategy,
            RecordFacts told) {}

    private static Answer list(Request request) {
        List<MeasureSummary> found =
                request.useCase(ListMeasures.class).execute(new ListMeasures.Query(MeasureRoutes.query(request)));
        List<MeasureSummary> shown = found.subList(0, Math.min(request.limit(), found.size()));
        Page page = Page.of(request, request.text("menu.measures"));
        return Templates.page(
                JtemeasuresGenerated::render,
                new ListView(
                        page,
                        shown,
                        request.filters(),
                        RegisteredNames.registers(request),
                        found.size() > shown.size() ? next(request, MeasureCursor.of(shown.get(shown.size() - 1))) : "",
                        view(request),
                        ActPages.beginnings()
                                .filter(one -> page.writes())
                                .map(PossibleAct::of)
                                .toList(),
                        ViewPages.links(request)));
    }

    /** The address of the same measures shown the other way. */
    private static String view(Request request) {
        Map<String, String> filters = new TreeMap<>(request.filters());
        if (filters.remove("view") == null) {
            filters.put("view", BOARD);
        }
        return request.place() + PageAddresses.filters(filters);
    }

    private static String next(Request request, String cursor) {
        Map<String, String> filters = new TreeMap<>(request.filters());
        filters.put("after", cursor);
        return request.place() + PageAddresses.filters(filters);
    }

    private static Answer show(Request request) {
        MeasureId id = request.id(Measure.class, MeasureId::new);
        MeasureView measure =
                request.useCase(ShowMeasure.class).execute(new ShowMeasure.Query(id, request.asOf(), request.today()));
        Optional<Standing> standing = measure.standing();
        Page page = Page.of(request, standing.map(one -> one.profile().title()).orElse(id.value()));
        Portfolio registers = RegisteredNames.registers(request);
        RecordFacts told = RegisteredNames.told(request);
        boolean now = request.asOf().equals(request.today())
                || (measure.isLatest() && request.asOf().isAfter(request.today()));
        return Templates.page(
                JtemeasureGenerated::render,
                new View(
                        page,
                        id.value(),
                        standing,
                        measure.acts(),
                        measure.coming().orElse(List.of()),
                        now && page.writes() ? possible(standing.map(Standing::phase)) : List.of(),
                        way(),
                        RegisteredNames.of(registers),
                        PublicRoutes.isPublic(request, id),
                        standing.map(one -> about(told, one)).orElse(List.of()),
                        standing.flatMap(one -> strategy(registers, one))
                                .map(one -> told.of(one, "id", "title", "source", "period", "goals")),
                        told));
    }

    private static List<Fact> about(RecordFacts told, Standing standing) {
        return Stream.concat(
                        told.of(standing.profile(), "title").stream(),
                        told.of(standing, "phase", "since", "due", "governed", "profile", "parties").stream())
                .toList();
    }

    private static Optional<Strategy> strategy(Portfolio registers, Standing standing) {
        return standing.profile()
                .strategy()
                .flatMap(id -> registers.strategies().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    private static List<PossibleAct> possible(Optional<Phase> phase) {
        return Stream.concat(
                        phase.stream().flatMap(Transitions::in), phase.stream().map(any -> Corrected.class))
                .map(PossibleAct::of)
                .toList();
    }

    /** The phases a measure ordinarily goes through. */
    private static List<Phase> way() {
        return Stream.concat(
                        Arrays.stream(Phase.values()).filter(one -> !one.isEnded() && one != Phase.ON_HOLD),
                        Stream.of(Phase.CLOSED))
                .toList();
    }
}
