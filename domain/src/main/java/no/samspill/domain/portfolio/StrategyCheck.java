package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;

/**
 * Strategikontroll: what a strategy lacks on a day.
 *
 * <p>Finds {@code STRATEGY_WITHOUT_CHALLENGE}, {@code STRATEGY_WITHOUT_GOAL}, {@code STRATEGY_WITHOUT_RESULT},
 * {@code STRATEGY_WITHOUT_MEASURES} and {@code STRATEGY_OUTRUN}, in that order. Example: one for 2020 to 2023 is outrun on 1
 * January 2024.
 *
 * <p>Law: none; our own rule.
 *
 * @param served whether some measure that has not ended serves it
 */
record StrategyCheck(Strategy strategy, boolean served, LocalDate date) {

    Stream<Finding> findings() {
        return Stream.of(
                        unless(strategy.challenge().isPresent(), PortfolioFinding.STRATEGY_WITHOUT_CHALLENGE),
                        unless(!strategy.goals().isEmpty(), PortfolioFinding.STRATEGY_WITHOUT_GOAL),
                        unless(strategy.expectedResult().isPresent(), PortfolioFinding.STRATEGY_WITHOUT_RESULT),
                        unless(served, PortfolioFinding.STRATEGY_WITHOUT_MEASURES),
                        outrun())
                .flatMap(Optional::stream);
    }

    private Optional<Finding> unless(boolean said, PortfolioFinding code) {
        return said ? Optional.empty() : Optional.of(warning(code));
    }

    private Optional<Finding> outrun() {
        return strategy.period()
                .flatMap(period -> period.to())
                .filter(date::isAfter)
                .map(last -> warning(PortfolioFinding.STRATEGY_OUTRUN, last.toString()));
    }

    private Finding warning(PortfolioFinding code, String... facts) {
        return Finding.warning(Reason.at("/strategies/" + strategy.id(), code, facts));
    }
}
