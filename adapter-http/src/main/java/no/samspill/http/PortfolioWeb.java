package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Regionen som helhet på nettet: the whole of it, what is missing, who is in what, and the audit trail. */
final class PortfolioWeb {

    private PortfolioWeb() {}

    static List<Route> api() {
        return Stream.of(PortfolioRoutes.ALL, AuditRoutes.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static List<Route> pages(Regions regions) {
        return Stream.of(new StartPages(regions).all(), OverviewPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
