package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.json.Json;

/** Measures as lines, and the portfolio as strategies with their measures. */
final class PortfolioPage {

    private PortfolioPage() {}

    static Answer of(Portfolio portfolio, LocalDate date) {
        List<MeasureSummary> all = portfolio.measures().stream()
                .flatMap(measure ->
                        measure.standingOn(date).map(standing -> MeasureSummary.of(measure.id(), standing)).stream())
                .toList();
        return new Answer(() -> Json.of(Register.of(portfolio)).toString(), () -> table(all), page -> {
            for (Strategy strategy : portfolio.strategies()) {
                page.heading(strategy.title()).table(table(of(all, Optional.of(strategy.id()))));
            }
            List<MeasureSummary> rest = of(all, Optional.empty());
            return rest.isEmpty()
                    ? page
                    : page.heading(Texts.of("portfolio.rest")).table(table(rest));
        });
    }

    private static List<MeasureSummary> of(List<MeasureSummary> all, Optional<StrategyId> strategy) {
        return all.stream().filter(one -> one.strategy().equals(strategy)).toList();
    }

    static Answer list(List<MeasureSummary> measures) {
        return Answer.ofTable(
                () -> Json.list(measures.stream().map(Json::ofPortfolio).toList())
                        .toString(),
                () -> table(measures));
    }

    private static Table table(List<MeasureSummary> measures) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.id"), "id"),
                        Column.text(Texts.of("column.title"), "title"),
                        Column.text(Texts.of("column.phase"), "phase"),
                        Column.text(Texts.of("column.since"), "since"),
                        Column.text(Texts.of("column.responsible"), "responsible"),
                        Column.text(Texts.of("column.strategy"), "strategy"),
                        Column.text(Texts.of("column.parties"), "parties")),
                measures.stream()
                        .map(one -> List.of(
                                Cell.of(one.id()),
                                Cell.of(one.title()),
                                Cells.word(one.phase()),
                                Cells.of(one.since()),
                                Cell.of(one.responsible().orElse("")),
                                Cell.of(one.strategy().map(StrategyId::value).orElse("")),
                                Cell.of(String.join(
                                        " ",
                                        one.parties().stream()
                                                .map(PartyId::value)
                                                .toList()))))
                        .toList());
    }
}
