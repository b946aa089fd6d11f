package no.samspill.http.measures;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Route;

/** Tiltakene på nettet: measures, their acts, saved views, and what everyone may see. */
public final class MeasuresWeb {

    private MeasuresWeb() {}

    public static List<Route> api() {
        return Stream.of(MeasureRoutes.ALL, PublicRoutes.ALL, ViewRoutes.ALL)
                .flatMap(List::stream)
                .toList();
    }

    public static List<Route> pages() {
        return Stream.of(MeasurePages.ALL, ActPages.ALL, ViewPages.ALL, PublicPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
