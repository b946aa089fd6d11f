package no.samspill.http.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.domain.Finding;
import no.samspill.domain.followup.Event;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.http.access.Access;
import no.samspill.http.measures.MeasureLists;
import no.samspill.http.page.Grid;
import no.samspill.http.page.ListPage;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.portfolio.JtecalendarGenerated;
import no.samspill.http.templates.portfolio.JtefindingsPageGenerated;
import no.samspill.http.templates.portfolio.JtematrixGenerated;

/** Sidene med oversikt over regionen: what is missing, the year, who is in what, everything with a word in it, the trail. */
public final class OverviewPages {

    private static final String REGION = "/regions/{region}/";
    private static final int MOST = 200;
    private static final int FOUND = 100;

    static final List<Route> ALL = List.of(
            Route.page(REGION + "findings", Access.READ)
                    .named("showFindings", "What is missing, overdue or against the rules.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(OverviewPages::findings),
            Route.page(REGION + "calendar", Access.READ)
                    .named("showCalendar", "What happens and is due, month by month.")
                    .takes("from", Schema.date(), "The first day; today when not given.")
                    .takes("to", Schema.date(), "The last day.")
                    .untilSomethingIsDone()
                    .by(OverviewPages::calendar),
            Route.page(REGION + "matrix", Access.READ)
                    .named("showMatrix", "Which municipality is in which measure.")
                    .takes("party", Schema.text(), "Only this party.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(OverviewPages::matrix),
            Route.page(REGION + "search", Access.READ)
                    .named("showSearch", "Everything that has a word in it.")
                    .takes("q", Schema.text(), "The word.")
                    .untilSomethingIsDone()
                    .by(OverviewPages::search),
            Route.page(REGION + "audit-trail", Access.AUDIT)
                    .named("showAuditTrail", "Who did what, the last first.")
                    .untilSomethingIsDone()
                    .by(OverviewPages::audit));

    private OverviewPages() {}

    /** What is missing, overdue or against the rules. */
    public record FindingsView(Page page, List<Finding> findings, RegisteredNames names) {}

    /** What happens and is due, by month: {@code 2026-01}. */
    public record CalendarView(Page page, Map<String, List<Event>> months, LocalDate from, LocalDate to) {}

    /** Which municipality is in which measure. */
    public record MatrixView(Page page, Grid grid, Portfolio registers) {}

    private static Answer findings(Request request) {
        List<Finding> all = new ArrayList<>(
                request.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(request.asOf())));
        all.sort(java.util.Comparator.comparing(Finding::severity));
        return Templates.page(
                JtefindingsPageGenerated::render,
                new FindingsView(
                        Page.of(request, request.text("menu.findings")),
                        all,
                        RegisteredNames.of(request).with(MeasureLists.ofDay(request))));
    }

    private static Answer calendar(Request request) {
        LocalDate from = request.day("from").orElseGet(request::today);
        LocalDate to = request.day("to").orElse(from.plusYears(1));
        List<Event> events = request.useCase(ReadCalendar.class).execute(new ReadCalendar.Query(from, Optional.of(to)));
        Map<String, List<Event>> months = events.stream()
                .collect(Collectors.groupingBy(
                        one -> one.date().toString().substring(0, "2026-01".length()),
                        TreeMap::new,
                        Collectors.toList()));
        return Templates.page(
                JtecalendarGenerated::render,
                new CalendarView(Page.of(request, request.text("menu.calendar")), months, from, to));
    }

    private static Answer matrix(Request request) {
        ReadMatrix.Matrix matrix = request.useCase(ReadMatrix.class)
                .execute(new ReadMatrix.Query(request.asOf()))
                .seenBy(request.query("party", PartyId::new));
        Page page = Page.of(request, request.text("menu.matrix"));
        List<String> heads = new ArrayList<>(List.of("column.title", "column.phase"));
        matrix.organisations().forEach(one -> heads.add(one.name()));
        if (matrix.isShared()) {
            heads.add("matrix.total");
        }
        List<Grid.Row> rows = matrix.lines().stream()
                .map(line -> {
                    List<Grid.Cell> cells = new ArrayList<>();
                    cells.add(Grid.link(
                            line.standing().profile().title(),
                            page.link("measures", line.measure().value())));
                    cells.add(Grid.text(page.word(line.standing().phase())));
                    matrix.organisations().forEach(one -> cells.add(Grid.text(taking(page, line, one.id()))));
                    if (matrix.isShared()) {
                        cells.add(Grid.number(line.total().map(page::kroner).orElse("")));
                    }
                    return new Grid.Row("", cells);
                })
                .collect(Collectors.toCollection(ArrayList::new));
        if (matrix.isShared()) {
            rows.add(sums(page, matrix));
        }
        return Templates.page(
                JtematrixGenerated::render,
                new MatrixView(page, new Grid(heads, rows), RegisteredNames.registers(request)));
    }

    /** What each pays of all that is shared. */
    private static Grid.Row sums(Page page, ReadMatrix.Matrix matrix) {
        List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.text(page.text("matrix.sum")), Grid.text("")));
        matrix.organisations().forEach(one -> cells.add(Grid.number(page.kroner(matrix.total(one.id())))));
        cells.add(Grid.number(page.kroner(matrix.total())));
        return new Grid.Row("sum", cells);
    }

    /** The role, and what is paid of the cost that is shared. */
    private static String taking(Page page, ReadMatrix.Line line, PartyId party) {
        List<String> words = new ArrayList<>();
        line.standing().party(party).ifPresent(standing -> {
            words.add(page.word(standing.role()));
            if (!standing.phase().takesPart() || standing.until().isPresent()) {
                words.add(page.word(standing.phase()));
            }
        });
        line.share(party).ifPresent(amount -> words.add(page.kroner(amount)));
        return String.join(", ", words);
    }

    private static Answer search(Request request) {
        String word = request.query("q", text -> text).orElse("").strip();
        Page page = Page.of(request, request.text("search.title", word));
        Portfolio registers = RegisteredNames.registers(request);
        List<Grid.Row> rows = new ArrayList<>();
        if (!word.isEmpty()) {
            request.useCase(ListMeasures.class)
                    .execute(new ListMeasures.Query(new MeasureQuery(
                            request.today(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(word),
                            Optional.empty(),
                            FOUND)))
                    .forEach(one -> rows.add(found(page, "menu.measures", one.title(), link(page, one.id()))));
            rows.addAll(RegisterSearch.in(registers, word, page));
        }
        return ListPage.of(page, new Grid(List.of("search.what", "search.kind"), rows))
                .answer();
    }

    private static String link(Page page, MeasureId id) {
        return page.link("measures", id.value());
    }

    private static Grid.Row found(Page page, String kind, String title, String link) {
        return new Grid.Row("", List.of(Grid.link(title, link), Grid.text(page.text(kind))));
    }

    private static Answer audit(Request request) {
        Page page = Page.of(request, request.text("menu.audit-trail"));
        List<Grid.Row> rows = request
                .useCase(ReadAuditTrail.class)
                .execute(new ReadAuditTrail.Query(Optional.empty(), MOST))
                .entries()
                .stream()
                .map(one -> new Grid.Row(
                        "",
                        List.of(
                                Grid.text(page.moment(one.at())),
                                Grid.text(one.actor()),
                                Grid.text(one.act()),
                                Grid.text(one.subject()),
                                Grid.text(one.detail()))))
                .toList();
        List<String> heads = List.of("column.at", "column.actor", "column.act", "column.subject", "column.detail");
        return ListPage.of(page, new Grid(heads, rows))
                .introducedBy(page.text("audit.intro", MOST))
                .answer();
    }
}
