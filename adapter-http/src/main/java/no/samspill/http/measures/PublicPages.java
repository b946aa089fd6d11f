package no.samspill.http.measures;

import java.util.List;
import no.samspill.domain.portfolio.PublicMeasure;
import no.samspill.domain.portfolio.PublicSummary;
import no.samspill.http.access.Access;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.measures.JtepublicMeasureGenerated;
import no.samspill.http.templates.measures.JtepublicMeasuresGenerated;

/** Sidene alle kan se: the measures that are public. */
public final class PublicPages {

    private static final String PATH = "/regions/{region}/public";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.PUBLISHED)
                    .named("showPublicMeasures", "The measures that are public.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(PublicPages::list),
            Route.page(PATH + "/{id}", Access.PUBLISHED)
                    .named("showPublicMeasurePage", "What everyone may see of a measure that is public.")
                    .takes("id", Schema.text(), "The measure.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(PublicPages::show),
            Route.form("/regions/{region}/measures/{id}/publication", Access.WRITE)
                    .named("sendPublication", "Shows everyone the measure, or no longer.")
                    .takes("id", Schema.text(), "The measure.")
                    .by(PublicPages::send));

    private PublicPages() {}

    /** The measures that are public. */
    public record ListView(Page page, List<PublicSummary> measures) {}

    /** One of them. */
    public record View(Page page, PublicMeasure measure) {}

    private static Answer list(Request request) {
        return Templates.page(
                JtepublicMeasuresGenerated::render,
                new ListView(Page.of(request, request.text("public.title")), PublicRoutes.all(request)));
    }

    private static Answer show(Request request) {
        PublicMeasure measure = PublicRoutes.one(request);
        return Templates.page(JtepublicMeasureGenerated::render, new View(Page.of(request, measure.title()), measure));
    }

    /** Only what says so shows anything to everyone. */
    private static Answer send(Request request) {
        if ("true".equals(request.filledIn().get("public"))) {
            PublicRoutes.publish(request);
        } else {
            PublicRoutes.unpublish(request);
        }
        return Answer.seeOther(PageAddresses.of(
                request.regionName(),
                List.of("measures", PublicRoutes.id(request).value())));
    }
}
