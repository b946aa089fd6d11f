package no.samspill.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Every route there is. */
final class Routes {

    /** Those of the interface that are about a region. */
    static final List<Route> OF_REGIONS = Stream.of(
                    MeasureRoutes.ALL,
                    PublicRoutes.ALL,
                    PortfolioRoutes.ALL,
                    ImportRoutes.ALL,
                    RegisterRoutes.ALL,
                    FollowUpRoutes.ALL,
                    AgreementRoutes.ALL,
                    KeyFigureRoutes.ALL,
                    StatementRoutes.ALL,
                    InvoiceRoutes.ALL,
                    AuditRoutes.ALL,
                    ViewRoutes.ALL,
                    EventRoutes.ALL)
            .flatMap(List::stream)
            .toList();

    private final Regions regions;
    private final Metrics metrics;
    private final Gatekeeper gate;

    Routes(Regions regions, Metrics metrics, Gatekeeper gate) {
        this.regions = regions;
        this.metrics = metrics;
        this.gate = gate;
    }

    /** Those of the interface and those of the pages. */
    List<Route> all() {
        return Stream.of(
                        api(),
                        new StartPages(regions).all(),
                        MeasurePages.ALL,
                        ViewPages.ALL,
                        ActPages.ALL,
                        PublicPages.ALL,
                        OverviewPages.ALL,
                        RegistersPages.ALL,
                        EvaluationPages.ALL,
                        FilePages.ALL,
                        ImportPages.ALL,
                        CostPages.ALL,
                        AgreementTextPages.ALL,
                        AgreementPages.ALL,
                        WorkbenchPages.ALL,
                        StatementPages.ALL,
                        InvoicePages.ALL,
                        Assets.ROUTES)
                .flatMap(List::stream)
                .toList();
    }

    /** Those of the interface. */
    private List<Route> api() {
        return Stream.of(
                        OF_REGIONS.stream(),
                        own(),
                        new WebhookRoutes(gate).all().stream(),
                        gate.routes().stream(),
                        new OperationRoutes(regions, metrics).all().stream())
                .flatMap(routes -> routes)
                .map(Fields::choosable)
                .toList();
    }

    /** The routes about the server itself. */
    private Stream<Route> own() {
        Route document = Route.get(ApiPaths.BASE + "/openapi.json", Access.OPEN)
                .named("describe", "This document.")
                .gives(200, Schema.object(Map.of("openapi", Schema.text())).open());
        Route list = Route.get(ApiPaths.BASE + "/regions", Access.READ)
                .named("listRegions", "The regions of this installation that the one who asks may see.")
                .givesList(Schema.text())
                .by(request -> Answer.of(JsonList.of(regions.seenBy(request.caller()), Json::text)));
        return Stream.of(document.by(request -> Answer.of(OpenApi.of(api()))), list);
    }
}
