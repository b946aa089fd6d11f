package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Avtalene om kostnad på nettet, with their rules. */
final class AgreementsWeb {

    private AgreementsWeb() {}

    static List<Route> api() {
        return AgreementRoutes.ALL;
    }

    static List<Route> pages() {
        return Stream.of(CostPages.ALL, AgreementPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
