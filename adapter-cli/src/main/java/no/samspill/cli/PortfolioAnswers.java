package no.samspill.cli;

import java.util.List;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.PortfolioView;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.table.PortfolioTables;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Measures as lines, and the portfolio as strategies with their measures. */
final class PortfolioAnswers {

    private PortfolioAnswers() {}

    static CommandAnswer of(RegisterNames names, PortfolioView portfolio) {
        PortfolioTables tables = Tables.portfolio(names);
        return new CommandAnswer(
                () -> Json.answer(portfolio).toString(),
                () -> tables.measures(portfolio.measures()),
                page -> page(page, tables, portfolio));
    }

    private static ScreenText page(ScreenText page, PortfolioTables tables, PortfolioView portfolio) {
        for (Strategy strategy : portfolio.strategies()) {
            page.heading(strategy.title()).table(tables.measures(portfolio.of(strategy.id())));
        }
        return portfolio.rest().isEmpty()
                ? page
                : page.heading(CommandTexts.of("portfolio.rest")).table(tables.measures(portfolio.rest()));
    }

    static CommandAnswer list(RegisterNames names, List<MeasureSummary> measures) {
        return CommandAnswer.ofTable(
                () -> JsonList.of(measures, Json::record).toString(),
                () -> Tables.portfolio(names).measures(measures));
    }
}
