package no.samspill.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.followup.RecordEvaluation;
import no.samspill.domain.followup.Evaluation;
import no.samspill.json.JsonReader;

/** Sidene med evalueringene: those that are delivered, and a form for the next. */
final class EvaluationPages {

    private static final String PATH = "/regions/{region}/evaluations";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.READ)
                    .named("showEvaluations", "The evaluations that are delivered.")
                    .by(EvaluationPages::list),
            Route.page(PATH + "/new", Access.REPORT)
                    .named("editEvaluation", "The form of an evaluation.")
                    .takes("measure", Schema.text(), "The measure it is of.")
                    .by(EvaluationPages::edit),
            Route.form(PATH + "/new", Access.REPORT)
                    .named("sendEvaluation", "Delivers an evaluation.")
                    .by(EvaluationPages::send)
                    .orElse((request, reasons) -> form(request).refused(FilledIn.sent(request.filledIn()), reasons)));

    private EvaluationPages() {}

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.evaluations"));
        List<Grid.Row> rows = request.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()).stream()
                .map(one -> new Grid.Row("", cells(one, page)))
                .toList();
        return Templates.page(
                "overview",
                page,
                Map.of(
                        "grid",
                        new Grid(
                                List.of(
                                        "field.measure",
                                        "field.kind",
                                        "field.year",
                                        "field.delivered",
                                        "field.overall",
                                        "field.recommendation"),
                                rows),
                        "intro",
                        "",
                        "action",
                        page.link("evaluations", "new"),
                        "actionText",
                        page.text("evaluations.new")));
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
        return form(request)
                .shown(FilledIn.sent(Map.of(
                        "measure", request.query("measure", text -> text).orElse(""),
                        "delivered", request.today().toString())));
    }

    private static Answer send(Request request) {
        FilledIn filled = FilledIn.sent(request.filledIn());
        Form form = form(request);
        if (filled.isGrowing()) {
            return form.shown(filled);
        }
        Evaluation evaluation = JsonReader.ofPortfolio(filled.json(form), Evaluation.class);
        request.useCase(RecordEvaluation.class).execute(new RecordEvaluation.Command(evaluation, request.actor()));
        return request.isRehearsal()
                ? form.possible(filled)
                : Answer.seeOther(Address.of(request.regionName(), List.of("evaluations")));
    }
}
