package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every route of the concepts, and those one logs in by.
 *
 * @param regions that are served
 * @param gate who finds out who asks
 */
record Routes(Regions regions, Gatekeeper gate) {

    /** Those of the interface for programs. */
    List<Route> api() {
        return Stream.of(
                        MeasuresWeb.api(),
                        PortfolioWeb.api(),
                        ImportsWeb.api(),
                        RegistersWeb.api(),
                        FollowUpWeb.api(gate.invitations()),
                        AgreementsWeb.api(),
                        KeyFiguresWeb.api(),
                        CostSharingWeb.api(),
                        InvoicingWeb.api(),
                        NoticesWeb.api(gate::maySendTo),
                        gate.routes())
                .flatMap(List::stream)
                .toList();
    }

    /** Those of the pages. */
    List<Route> pages() {
        return Stream.of(
                        PortfolioWeb.pages(regions),
                        MeasuresWeb.pages(),
                        RegistersWeb.pages(),
                        FollowUpWeb.pages(gate.invitations()),
                        KeyFiguresWeb.pages(),
                        ImportsWeb.pages(),
                        AgreementsWeb.pages(),
                        CostSharingWeb.pages(),
                        InvoicingWeb.pages(),
                        Assets.ROUTES)
                .flatMap(List::stream)
                .toList();
    }
}
