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

    Answer answer() {
        return new Answer(
                () -> Json.answer(this).toString(),
                this::table,
                page -> page.line(Texts.of(
                        "database.current",
                        database,
                        Texts.of(agreements == 1 ? "database.agreement" : "database.agreements", agreements),
                        Texts.of("database.measures", measures))));
    }

    private Table table() {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.database"), "database"),
                        Column.number(Texts.of("column.agreements"), "agreements"),
                        Column.number(Texts.of("column.measures"), "measures")),
                List.of(List.of(Cell.text(database), Cell.of(agreements), Cell.of(measures))));
    }
}
