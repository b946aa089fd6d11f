package no.samspill.http.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.domain.Finding;
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
import no.samspill.json.Language;

/** Sidene en begynner på: the regions, and what waits in one. */
final class StartPages {

    private static final int DAYS = 90;
    private static final int MOST = 12;

    private final Regions regions;

    StartPages(Regions regions) {
        this.regions = regions;
    }

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
                "portfolio/regions", Page.of(request, request.text("regions.title")), Map.of("regions", seen));
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
        List<Finding> findings = new ArrayList<>(
                request.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(request.asOf())));
        findings.sort(Comparator.comparing(Finding::severity));
        List<MeasureSummary> measures = MeasureLists.ofDay(request);
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("events", events.subList(0, Math.min(MOST, events.size())));
        given.put("findings", findings.subList(0, Math.min(MOST, findings.size())));
        given.put("allFindings", findings.size());
        given.put("names", RegisteredNames.of(request).with(measures));
        given.put("chart", Chart.of(phases(measures)));
        return Templates.page("portfolio/start", Page.of(request, request.text("start.title")), given);
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
