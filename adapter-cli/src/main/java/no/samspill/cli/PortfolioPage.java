package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Measures as lines, and the portfolio as strategies with their measures. */
final class PortfolioPage {

    private PortfolioPage() {}

    static Answer of(Portfolio portfolio, LocalDate date) {
        List<MeasureSummary> all = portfolio.measures().stream()
                .flatMap(measure ->
                        measure.standingOn(date).map(standing -> MeasureSummary.of(measure.id(), standing)).stream())
                .toList();
        return new Answer(
                () -> Json.of(Register.of(portfolio)).toString(), () -> Tables.PORTFOLIO.measures(all), page -> {
                    for (Strategy strategy : portfolio.strategies()) {
                        page.heading(strategy.title())
                                .table(Tables.PORTFOLIO.measures(of(all, Optional.of(strategy.id()))));
                    }
                    List<MeasureSummary> rest = of(all, Optional.empty());
                    return rest.isEmpty()
                            ? page
                            : page.heading(Texts.of("portfolio.rest")).table(Tables.PORTFOLIO.measures(rest));
                });
    }

    private static List<MeasureSummary> of(List<MeasureSummary> all, Optional<StrategyId> strategy) {
        return all.stream().filter(one -> one.strategy().equals(strategy)).toList();
    }

    static Answer list(List<MeasureSummary> measures) {
        return Answer.ofTable(
                () -> JsonList.of(measures, Json::ofPortfolio).toString(), () -> Tables.PORTFOLIO.measures(measures));
    }
}
