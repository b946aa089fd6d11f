package no.samspill.http.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.http.access.Access;
import no.samspill.http.measures.MeasureLists;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.followup.JtedeliveredGenerated;
import no.samspill.http.templates.followup.JteevaluationsGenerated;
import no.samspill.json.JsonReader;

/** Sidene med evalueringene: those that are delivered, and a form for the next. */
public final class EvaluationPages {

    private static final String PATH = "/regions/{region}/evaluations";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.READ)
                    .named("showEvaluations", "The evaluations that are delivered, and those that are waited for.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(EvaluationPages::list),
            Route.page(PATH + "/new", Access.REPORT)
                    .named("editEvaluation", "The form of an evaluation.")
                    .takes("measure", Schema.text(), "The measure it is of.")
                    .takes("kind", Schema.choice(Evaluation.Kind.class), "Of half a year or a whole one.")
                    .takes("year", Schema.text(), "The year it is of.")
                    .by(EvaluationPages::edit),
            Route.form(PATH + "/new", Access.REPORT)
                    .named("sendEvaluation", "Delivers an evaluation.")
                    .by(EvaluationPages::send)
                    .orElse((request, reasons) -> form(request).refused(FilledForm.sent(request.filledIn()), reasons)),
            Route.page(PATH + "/delivered", Access.REPORT)
                    .named("showDelivered", "Thanks to one who was invited.")
                    .untilSomethingIsDone()
                    .by(request -> Templates.page(
                            JtedeliveredGenerated::render, Page.of(request, request.text("evaluations.delivered")))));

    private static final Set<Reason.Code> WAITED_FOR = Set.of(
            FollowUpFinding.EVALUATION_DUE_SOON, FollowUpFinding.EVALUATION_OVERDUE, FollowUpFinding.MEASURE_SILENT);

    private EvaluationPages() {}

    /** The evaluations that are delivered, and those that are waited for. */
    public record ListView(Page page, Grid grid, List<AwaitedEvaluation> waiting) {}

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.evaluations"));
        List<Grid.Row> rows = request.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()).stream()
                .map(one -> new Grid.Row("", cells(one, page)))
                .toList();
        List<String> heads = List.of(
                "field.measure",
                "field.kind",
                "field.year",
                "field.delivered",
                "field.overall",
                "field.recommendation");
        return Templates.page(
                JteevaluationsGenerated::render, new ListView(page, new Grid(heads, rows), waiting(request, page)));
    }

    /** Those that should have been delivered, or soon should. */
    private static List<AwaitedEvaluation> waiting(Request request, Page page) {
        Map<String, MeasureSummary> measures = MeasureLists.ofDay(request).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one, (one, same) -> one));
        return request.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(request.asOf())).stream()
                .map(Finding::reason)
                .filter(one -> WAITED_FOR.contains(one.code()))
                .flatMap(one -> Optional.ofNullable(measures.get(one.pointer().replaceAll("^/measures/|/.*$", "")))
                        .map(measure -> waiting(page, measure, one))
                        .stream())
                .toList();
    }

    private static AwaitedEvaluation waiting(Page page, MeasureSummary measure, Reason reason) {
        Map<String, String> begun = new LinkedHashMap<>();
        begun.put("measure", measure.id().value());
        if (reason.code() != FollowUpFinding.MEASURE_SILENT) {
            begun.put("kind", reason.facts().get(0));
            begun.put("year", reason.facts().get(1));
        }
        String form = page.link("evaluations", "new") + PageAddresses.filters(begun);
        measure.responsible().ifPresent(name -> begun.put("to", name));
        return new AwaitedEvaluation(
                measure.title(),
                page.sentence(reason),
                measure.responsible().orElse(""),
                page.may(Access.REPORT) ? form : "",
                page.writes() && page.csrf().isPresent()
                        ? page.link("invitations", "new") + PageAddresses.filters(begun)
                        : "");
    }

    private static List<Grid.Cell> cells(Evaluation one, Page page) {
        Stream<Grid.Cell> measure = Stream.of(
                Grid.link(one.measure(), page.link("measures", one.measure().value())));
        Stream<Grid.Cell> rest = Stream.of(
                        page.word(one.kind()),
                        Integer.toString(one.year()),
                        page.date(one.delivered()),
                        page.word(one.lights().overall().light()),
                        page.word(one.recommendation()))
                .map(Grid::text);
        return Stream.concat(measure, rest).toList();
    }

    private static Form form(Request request) {
        return Form.of(request, request.text("evaluations.new"), "", Evaluation.class);
    }

    private static Answer edit(Request request) {
        Map<String, String> begun = new LinkedHashMap<>();
        for (String name : List.of("measure", "kind", "year")) {
            request.query(name, text -> text).ifPresent(given -> begun.put(name, given));
        }
        begun.put("delivered", request.today().toString());
        request.query("measure", MeasureId::new)
                .flatMap(measure -> request.query("kind", Evaluation.Kind::valueOf)
                        .flatMap(kind -> request.query("year", Integer::valueOf)
                                .map(year -> Invitation.evaluation(measure, kind, year))))
                .ifPresent(id -> begun.put("id", id.value()));
        return form(request).shown(FilledForm.sent(begun));
    }

    private static Answer send(Request request) {
        FilledForm filled = FilledForm.sent(request.filledIn());
        Form form = form(request);
        if (filled.isGrowing()) {
            return form.shown(filled);
        }
        EvaluationDelivery.deliver(request, JsonReader.record(filled.json(form), Evaluation.class));
        if (request.isRehearsal()) {
            return form.possible(filled);
        }
        boolean reads = request.caller().may(Access.READ, request.regionName());
        return Answer.seeOther(PageAddresses.of(
                request.regionName(), reads ? List.of("evaluations") : List.of("evaluations", "delivered")));
    }
}
