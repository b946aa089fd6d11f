package no.samspill.http;

import java.util.List;
import java.util.Map;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.domain.agreement.Agreement;

/** Sidene med kostnadsdelingen. */
final class CostPages {

    private static final String PATH = "/regions/{region}/cost-agreements";

    static final List<Route> ALL = List.of(Route.page(PATH, Access.READ)
            .named("showCostAgreements", "The agreements whose cost is shared.")
            .by(CostPages::list));

    private CostPages() {}

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.cost-agreements"));
        List<Grid.Row> rows = request.useCase(ListAgreements.class).execute(new ListAgreements.Query()).stream()
                .map(one -> row(page, one))
                .toList();
        return Templates.page(
                "overview",
                page,
                Map.of(
                        "grid", new Grid(List.of("column.title", "field.term", "field.host", "column.parties"), rows),
                        "intro", "",
                        "action", "",
                        "actionText", ""));
    }

    private static Grid.Row row(Page page, Agreement one) {
        return new Grid.Row(
                "",
                List.of(
                        Grid.link(
                                one.title(),
                                page.link("cost-agreements", one.id().value())),
                        Grid.text(page.date(one.term().from()) + "–"
                                + one.term().to().map(page::date).orElse("")),
                        Grid.text(one.host()),
                        Grid.number(one.participations().size())));
    }
}
