package no.samspill.http.agreements;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Route;

/** Avtalene om kostnad på nettet, with their rules. */
public final class AgreementsWeb {

    private AgreementsWeb() {}

    public static List<Route> api() {
        return CostAgreementRoutes.ALL;
    }

    public static List<Route> pages() {
        return Stream.of(CostAgreementPages.ALL, CostAgreementForms.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
