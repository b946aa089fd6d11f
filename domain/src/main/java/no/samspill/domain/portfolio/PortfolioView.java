package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.domain.lifecycle.StrategyId;

/**
 * Porteføljen slik den sto: the strategies, and the measures that have begun as they stand at the end of a day.
 *
 * @param strategies in the order they are registered
 * @param measures in the order they are registered
 */
public record PortfolioView(LocalDate asOf, List<Strategy> strategies, List<MeasureSummary> measures) {

    public PortfolioView {
        strategies = List.copyOf(strategies);
        measures = List.copyOf(measures);
    }

    public static PortfolioView of(Portfolio portfolio, LocalDate asOf) {
        return new PortfolioView(
                asOf,
                portfolio.strategies(),
                portfolio.measures().stream()
                        .flatMap(measure ->
                                measure
                                        .standingOn(asOf)
                                        .map(standing -> MeasureSummary.of(measure.id(), standing))
                                        .stream())
                        .toList());
    }

    /** The measures that serve the strategy. */
    public List<MeasureSummary> of(StrategyId strategy) {
        return measures.stream()
                .filter(one -> one.strategy().filter(strategy::equals).isPresent())
                .toList();
    }

    /** The measures that serve none of the strategies. */
    public List<MeasureSummary> rest() {
        Set<StrategyId> known = strategies.stream().map(Strategy::id).collect(Collectors.toSet());
        return measures.stream()
                .filter(one -> one.strategy().filter(known::contains).isEmpty())
                .toList();
    }
}
