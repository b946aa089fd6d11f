package no.samspill.http.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.route.PageAddresses;

/** Det som er funnet: what is registered and has a word in it, in any case. */
final class RegisterSearch {

    private RegisterSearch() {}

    static List<Grid.Row> in(Portfolio registers, String word, Page page) {
        Stream<Grid.Row> organisations =
                registers.organisations().stream().map(one -> row(page, "organisations", one.name(), one.id()));
        Stream<Grid.Row> bodies = registers.bodies().stream().map(one -> row(page, "bodies", one.name(), one.id()));
        Stream<Grid.Row> strategies =
                registers.strategies().stream().map(one -> row(page, "strategies", one.title(), one.id()));
        Stream<Grid.Row> decisions = registers.decisions().stream()
                .map(one -> row(page, "decisions", one.caseNumber().orElse("") + " " + one.wording(), one.id()));
        Stream<Grid.Row> texts =
                registers.agreements().stream().map(one -> row(page, "agreement-texts", one.title(), one.version()));
        String wanted = word.toLowerCase(Locale.ROOT);
        return Stream.of(organisations, bodies, strategies, decisions, texts)
                .flatMap(rows -> rows)
                .filter(row ->
                        row.cells().get(0).text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static Grid.Row row(Page page, String kind, String title, Object id) {
        return new Grid.Row(
                "",
                List.of(
                        Grid.link(title.strip(), page.link(kind) + "#" + PageAddresses.anchor(id)),
                        Grid.text(page.text("menu." + kind))));
    }
}
