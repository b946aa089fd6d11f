package no.samspill.http.registers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.StandardProcedure;
import no.samspill.http.access.Access;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.registers.JteprocedureGenerated;
import no.samspill.json.NorwegianFormat;

/** Siden med en versjon av regionens prosedyre: who decides what by it, and what is due. */
public final class ProcedurePages {

    static final List<Route> ALL = List.of(Route.page("/regions/{region}/procedures/{id}", Access.READ)
            .named("showProcedurePage", "What the region has decided for itself, in one version.")
            .takes("id", Schema.text(), "The version.")
            .untilSomethingIsDone()
            .by(ProcedurePages::show));

    private ProcedurePages() {}

    /**
     * What a version says.
     *
     * @param decided the decision it rests on, in words; empty when none is told
     * @param first who treats a case before the councils
     */
    public record View(Page page, Procedure procedure, String decided, String first, Grid rules, Grid deadlines) {}

    private static Answer show(Request request) {
        Procedure one = RegisterRoutes.PROCEDURES.one(request);
        Page page = Page.of(request, one.title());
        RegisteredNames names = RegisteredNames.of(request);
        return Templates.page(
                JteprocedureGenerated::render,
                new View(
                        page,
                        one,
                        one.decidedBy().map(id -> names.of("decision", id)).orElse(""),
                        words(page, one.beforeCouncils()),
                        rules(page, one),
                        deadlines(page, one)));
    }

    /** The standard procedure as the next version of the region's own, from today. */
    static Procedure standard(Request request) {
        int last = RegisterRoutes.PROCEDURES
                .found(request)
                .mapToInt(Procedure::version)
                .max()
                .orElse(0);
        return StandardProcedure.as(
                last + 1, request.text("procedure.standard"), OpenPeriod.since(request.asOf()), Optional.empty());
    }

    private static String words(Page page, List<BodyKind> kinds) {
        return kinds.stream().map(page::word).collect(Collectors.joining(", "));
    }

    private static Grid rules(Page page, Procedure of) {
        return new Grid(
                List.of("field.Rule.what", "field.Rule.by"),
                of.rules().stream()
                        .map(one -> new Grid.Row(
                                "",
                                List.of(
                                        Grid.text(page.capital(page.word(one.what()))),
                                        Grid.text(words(page, one.by())))))
                        .toList());
    }

    private static Grid deadlines(Page page, Procedure of) {
        return new Grid(
                List.of("field.duty", "field.Deadline.day"),
                of.deadlines().stream()
                        .map(one -> new Grid.Row(
                                "",
                                List.of(
                                        Grid.text(page.capital(page.word(one.duty()))),
                                        Grid.text(one.day()
                                                .map(NorwegianFormat::day)
                                                .orElse("")))))
                        .toList());
    }
}
