package no.samspill.cli;

import java.util.List;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.PortfolioView;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Measures as lines, and the portfolio as strategies with their measures. */
final class PortfolioAnswers {

    private PortfolioAnswers() {}

    static CommandAnswer of(PortfolioView portfolio) {
        return new CommandAnswer(
                () -> Json.answer(portfolio).toString(),
                () -> Tables.PORTFOLIO.measures(portfolio.measures()),
                page -> page(page, portfolio));
    }

    private static ScreenText page(ScreenText page, PortfolioView portfolio) {
        for (Strategy strategy : portfolio.strategies()) {
            page.heading(strategy.title()).table(Tables.PORTFOLIO.measures(portfolio.of(strategy.id())));
        }
        return portfolio.rest().isEmpty()
                ? page
                : page.heading(CommandTexts.of("portfolio.rest")).table(Tables.PORTFOLIO.measures(portfolio.rest()));
    }

    static CommandAnswer list(List<MeasureSummary> measures) {
        return CommandAnswer.ofTable(
                () -> JsonList.of(measures, Json::record).toString(), () -> Tables.PORTFOLIO.measures(measures));
    }
}
