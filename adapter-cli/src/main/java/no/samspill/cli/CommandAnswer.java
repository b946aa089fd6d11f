package no.samspill.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import no.samspill.files.table.Table;

/**
 * What a command answers, in each form it can be asked for; only the one asked for is made.
 *
 * @param json one line of the one JSON form
 * @param csv rows for a spreadsheet
 * @param text what a person reads
 */
record CommandAnswer(Supplier<String> json, Supplier<Table> csv, Function<ScreenText, ScreenText> text) {

    /** An answer that is one table, for people too. */
    static CommandAnswer ofTable(Supplier<String> json, Supplier<Table> table) {
        return new CommandAnswer(json, table, page -> page.table(table.get()));
    }
}
