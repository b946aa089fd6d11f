package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.agreements.AgreementsWeb;
import no.samspill.http.costsharing.CostSharingWeb;
import no.samspill.http.followup.FollowUpWeb;
import no.samspill.http.imports.ImportsWeb;
import no.samspill.http.invoicing.InvoicingWeb;
import no.samspill.http.keyfigures.KeyFiguresWeb;
import no.samspill.http.measures.MeasuresWeb;
import no.samspill.http.notice.NoticesWeb;
import no.samspill.http.page.Assets;
import no.samspill.http.portfolio.PortfolioWeb;
import no.samspill.http.registers.RegistersWeb;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Gatekeeper;

/**
 * Every route of the concepts, and those one logs in by.
 *
 * @param regions that are served
 * @param gate who finds out who asks
 */
record AllRoutes(Regions regions, Gatekeeper gate) {

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
