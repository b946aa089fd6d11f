package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Tiltakene på nettet: measures, their acts, saved views, and what everyone may see. */
final class MeasuresWeb {

    private MeasuresWeb() {}

    static List<Route> api() {
        return Stream.of(MeasureRoutes.ALL, PublicRoutes.ALL, ViewRoutes.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static List<Route> pages() {
        return Stream.of(MeasurePages.ALL, ActPages.ALL, ViewPages.ALL, PublicPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
