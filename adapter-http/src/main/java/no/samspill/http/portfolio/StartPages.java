package no.samspill.http.portfolio;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.domain.followup.Event;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.http.access.Access;
import no.samspill.http.measures.MeasureLists;
import no.samspill.http.page.Chart;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.templates.portfolio.JteregionsGenerated;
import no.samspill.http.templates.portfolio.JtestartGenerated;
import no.samspill.json.FindingLineRecord;
import no.samspill.json.Language;

/** Sidene en begynner på: the regions, and what waits in one. */
public final class StartPages {

    private static final int DAYS = 90;
    private static final int MOST = 12;

    private final Regions regions;

    StartPages(Regions regions) {
        this.regions = regions;
    }

    /** The regions of this installation that the one who reads may see. */
    public record RegionsView(Page page, List<String> regions) {}

    /**
     * What waits in a region.
     *
     * @param findings the first of them
     * @param allFindings how many there are
     * @param chart how many measures there are in each phase
     */
    public record View(
            Page page,
            List<Event> events,
            List<FindingLineRecord> findings,
            int allFindings,
            RegisteredNames names,
            Chart chart) {}

    List<Route> all() {
        return List.of(
                Route.page("/", Access.READ)
                        .named("showRegions", "The regions of this installation.")
                        .by(this::regions),
                Route.form("/language", Access.OPEN)
                        .named("chooseLanguage", "The language pages are shown in from now on.")
                        .by(StartPages::language),
                Route.page("/regions/{region}", Access.READ)
                        .named("showStart", "What waits, what is missing, and how it goes.")
                        .takesDay()
                        .untilSomethingIsDone()
                        .by(StartPages::start));
    }

    private Answer regions(Request request) {
        List<String> seen = regions.seenBy(request.caller());
        if (seen.size() == 1) {
            return Answer.seeOther(PageAddresses.of(seen.get(0), List.of()));
        }
        return Templates.page(
                JteregionsGenerated::render, new RegionsView(Page.of(request, request.text("regions.title")), seen));
    }

    private static Answer language(Request request) {
        Map<String, String> given = request.filledIn();
        String back = Optional.ofNullable(given.get("back"))
                .filter(path -> path.matches("/[A-Za-z0-9/._%-]*") && !path.startsWith("//"))
                .orElse("/");
        Language chosen = Language.of(given.getOrDefault("language", "")).orElse(Language.BOKMAL);
        return Answer.seeOther(back).remembering(chosen);
    }

    private static Answer start(Request request) {
        List<Event> events = request.useCase(ReadCalendar.class)
                .execute(new ReadCalendar.Query(
                        request.asOf(), Optional.of(request.asOf().plusDays(DAYS))));
        List<FindingLineRecord> findings = FindingLineRecord.of(
                request.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(request.asOf())),
                request.sentences());
        List<MeasureSummary> measures = MeasureLists.ofDay(request);
        return Templates.page(
                JtestartGenerated::render,
                new View(
                        Page.of(request, request.text("start.title")),
                        events.subList(0, Math.min(MOST, events.size())),
                        findings.subList(0, Math.min(MOST, findings.size())),
                        findings.size(),
                        RegisteredNames.of(request).with(measures),
                        Chart.of(phases(measures))));
    }

    /** How many measures there are in each phase that has any. */
    private static Map<String, Long> phases(List<MeasureSummary> measures) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Phase.values()).forEach(phase -> {
            long count = measures.stream().filter(one -> one.phase() == phase).count();
            if (count > 0) {
                counts.put(phase.name(), count);
            }
        });
        return counts;
    }
}
