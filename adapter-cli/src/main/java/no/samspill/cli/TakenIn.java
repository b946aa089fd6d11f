package no.samspill.cli;

import java.nio.file.Path;
import java.util.List;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** What has become of the measures in a document that was taken in. */
record TakenIn(String file, int added, int continued, int unchanged) {

    static TakenIn of(Path file, ImportPortfolio.Result result) {
        return new TakenIn(file.toString(), result.added(), result.continued(), result.unchanged());
    }

    static CommandAnswer answer(List<TakenIn> all) {
        return new CommandAnswer(
                () -> JsonList.of(all, Json::answer).toString(),
                () -> table(all),
                page -> all.stream()
                        .reduce(
                                page,
                                (more, one) -> more.line(CommandTexts.of(
                                        "portfolio.imported", one.added(), one.continued(), one.unchanged())),
                                (before, after) -> after));
    }

    private static Table table(List<TakenIn> all) {
        return new Table(
                List.of(
                        Column.text(CommandTexts.of("column.file"), "file"),
                        Column.number(CommandTexts.of("column.added"), "added"),
                        Column.number(CommandTexts.of("column.continued"), "continued"),
                        Column.number(CommandTexts.of("column.unchanged"), "unchanged")),
                all.stream()
                        .map(one -> List.of(
                                Cell.text(one.file()),
                                Cell.of(one.added()),
                                Cell.of(one.continued()),
                                Cell.of(one.unchanged())))
                        .toList());
    }
}
