package no.samspill.http.costsharing;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Route;

/** Kostnadsdelingen på nettet: statements, and the workbench they are made at. */
public final class CostSharingWeb {

    private CostSharingWeb() {}

    public static List<Route> api() {
        return StatementRoutes.ALL;
    }

    public static List<Route> pages() {
        return Stream.of(WorkbenchPages.ALL, StatementPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
