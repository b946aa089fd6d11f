package no.samspill.http.measures;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.measures.RemoveView;
import no.samspill.application.measures.SaveView;
import no.samspill.domain.Slug;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.measures.JteviewsGenerated;

/** Sidene med lagrede visninger: what the list of measures is asked for again and again, under a name. */
public final class ViewPages {

    private static final String PATH = "/regions/{region}/views";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.WRITE)
                    .named("showViews", "The views that are saved, to be taken away.")
                    .untilSomethingIsDone()
                    .by(request -> Templates.page(
                            JteviewsGenerated::render,
                            new ListView(Page.of(request, request.text("views.title")), links(request)))),
            Route.form(PATH, Access.WRITE)
                    .named("sendView", "Saves what is looked at, under a name.")
                    .by(ViewPages::save),
            Route.form(PATH + "/{id}", Access.WRITE)
                    .named("sendViewAway", "Takes a view away.")
                    .takes("id", Schema.text(), "Which one.")
                    .by(ViewPages::remove));

    private ViewPages() {}

    /** The views that are saved. */
    public record ListView(Page page, List<ViewLink> views) {}

    static List<ViewLink> links(Request request) {
        return ViewRoutes.all(request).stream()
                .map(one -> new ViewLink(
                        one.name(),
                        PageAddresses.of(request.regionName(), List.of("measures"))
                                + PageAddresses.filters(filters(one)),
                        PageAddresses.of(
                                request.regionName(), List.of("views", one.id().value()))))
                .toList();
    }

    private static Map<String, String> filters(SavedView view) {
        Map<String, String> filters = new LinkedHashMap<>();
        view.title().ifPresent(one -> filters.put("title", one));
        view.phase().ifPresent(one -> filters.put("phase", one.name()));
        view.strategy().ifPresent(one -> filters.put("strategy", one.value()));
        view.party().ifPresent(one -> filters.put("party", one.value()));
        if (view.board()) {
            filters.put("view", MeasurePages.BOARD);
        }
        return filters;
    }

    private static Answer save(Request request) {
        FilledForm filled = FilledForm.sent(request.filledIn());
        SavedView view = new SavedView(
                id(filled.value("name")),
                filled.value("name").strip(),
                given(filled, "phase").map(one -> Form.read("/phase", one, Phase::valueOf)),
                given(filled, "strategy").map(one -> Form.read("/strategy", one, StrategyId::new)),
                given(filled, "party").map(one -> Form.read("/party", one, PartyId::new)),
                given(filled, "title"),
                MeasurePages.BOARD.equals(filled.value("view")));
        request.useCase(SaveView.class).execute(new SaveView.Command(view, request.actor()));
        return Answer.seeOther(
                PageAddresses.of(request.regionName(), List.of("measures")) + PageAddresses.filters(filters(view)));
    }

    private static Optional<String> given(FilledForm filled, String name) {
        return Optional.of(filled.value(name)).filter(one -> !one.isBlank());
    }

    /** The name without what an id has no room for: of the same name there is one. */
    private static ViewId id(String name) {
        String plain = Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return new ViewId(plain.isEmpty() ? "visning" : plain.substring(0, Math.min(plain.length(), Slug.LONGEST)));
    }

    private static Answer remove(Request request) {
        ViewId id = request.id(SavedView.class, ViewId::new);
        request.useCase(RemoveView.class).execute(new RemoveView.Command(id, request.actor()));
        return Answer.seeOther(PageAddresses.of(request.regionName(), List.of("views")));
    }
}
