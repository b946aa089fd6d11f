package no.samspill.cli;

import java.util.List;
import no.samspill.application.portfolio.CountRegistered;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;

/** Where the database is, and how much there is in it. */
record DatabaseStatus(String database, int agreements, int measures) {

    static DatabaseStatus of(String database, CountRegistered.Result counted) {
        return new DatabaseStatus(database, counted.agreements(), counted.measures());
    }

    CommandAnswer answer() {
        return new CommandAnswer(
                () -> Json.answer(this).toString(),
                this::table,
                page -> page.line(CommandTexts.of(
                        "database.current",
                        database,
                        CommandTexts.of(agreements == 1 ? "database.agreement" : "database.agreements", agreements),
                        CommandTexts.of("database.measures", measures))));
    }

    private Table table() {
        return new Table(
                List.of(
                        Column.text(CommandTexts.of("column.database"), "database"),
                        Column.number(CommandTexts.of("column.agreements"), "agreements"),
                        Column.number(CommandTexts.of("column.measures"), "measures")),
                List.of(List.of(Cell.text(database), Cell.of(agreements), Cell.of(measures))));
    }
}
