package no.samspill.http.portfolio;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Route;

/** Regionen som helhet på nettet: the whole of it, what is missing, who is in what, and the audit trail. */
public final class PortfolioWeb {

    private PortfolioWeb() {}

    public static List<Route> api() {
        return Stream.of(PortfolioRoutes.ALL, AuditRoutes.ALL)
                .flatMap(List::stream)
                .toList();
    }

    public static List<Route> pages(Regions regions) {
        return Stream.of(new StartPages(regions).all(), OverviewPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
