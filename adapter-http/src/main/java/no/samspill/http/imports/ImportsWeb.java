package no.samspill.http.imports;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Route;

/** Innlesingene på nettet. */
public final class ImportsWeb {

    private ImportsWeb() {}

    public static List<Route> api() {
        return ImportRoutes.ALL;
    }

    public static List<Route> pages() {
        return Stream.of(PortfolioFilePages.ALL, ImportPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
