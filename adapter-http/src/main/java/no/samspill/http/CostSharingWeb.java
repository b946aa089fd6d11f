package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Kostnadsdelingen på nettet: statements, and the workbench they are made at. */
final class CostSharingWeb {

    private CostSharingWeb() {}

    static List<Route> api() {
        return StatementRoutes.ALL;
    }

    static List<Route> pages() {
        return Stream.of(WorkbenchPages.ALL, StatementPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
