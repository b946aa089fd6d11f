package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Innlesingene på nettet. */
final class ImportsWeb {

    private ImportsWeb() {}

    static List<Route> api() {
        return ImportRoutes.ALL;
    }

    static List<Route> pages() {
        return Stream.of(PortfolioFilePages.ALL, ImportPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
