package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Kroner;
import no.samspill.json.Json;

/** Invoice runs and their bases as answers. */
final class InvoicePage {

    private static final List<String> OF_RUN = List.of("agreement", "year", "number", "run", "statement");

    private InvoicePage() {}

    static Answer planned(RunKind kind, List<InvoiceBasis> bases) {
        return new Answer(
                () -> Json.list(bases.stream().map(Json::of).toList()).toString(),
                () -> bases(bases),
                page -> page.heading(Texts.of("invoice.planned", Texts.name(kind)))
                        .blank()
                        .table(bases(bases)));
    }

    static Answer of(List<InvoiceRun> runs) {
        return new Answer(() -> Json.list(runs.stream().map(Json::of).toList()).toString(), () -> csv(runs), page -> {
            runs.forEach(run -> write(page, run));
            return runs.isEmpty() ? page.line(Texts.of("invoice.none")) : page;
        });
    }

    static Page write(Page page, InvoiceRun run) {
        return page.heading(Texts.of("invoice.title", Texts.name(run.kind()), run.year(), run.agreement()))
                .line(Texts.of(
                        "invoice.line",
                        run.number(),
                        run.statement(),
                        Cells.of(run.issuedAt()).shown(),
                        run.issuedBy()))
                .blank()
                .table(bases(run.bases()));
    }

    /** A row for each basis, with the run it belongs to in front. */
    private static Table csv(List<InvoiceRun> runs) {
        List<Column> columns = new ArrayList<>();
        OF_RUN.forEach(name -> columns.add(Column.text("", name)));
        columns.addAll(bases(List.of()).columns());
        List<List<Cell>> rows = new ArrayList<>();
        for (InvoiceRun run : runs) {
            List<Cell> front = List.of(
                    Cell.of(run.agreement()),
                    Cell.of(run.year()),
                    Cell.of(run.number()),
                    Cells.of(run.kind()),
                    Cell.of(run.statement()));
            bases(run.bases())
                    .rows()
                    .forEach(row ->
                            rows.add(Stream.concat(front.stream(), row.stream()).toList()));
        }
        return new Table(columns, rows);
    }

    private static Table bases(List<InvoiceBasis> bases) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.party"), "party"),
                        Column.text(Texts.of("column.name"), "name"),
                        Column.number(Texts.of("column.share"), "share"),
                        Column.number(Texts.of("column.due"), "due"),
                        Column.number(Texts.of("column.issued"), "issued"),
                        Column.number(Texts.of("column.invoice"), "amount"),
                        Column.text(Texts.of("column.becomes"), "kind")),
                bases.stream()
                        .map(basis -> List.of(
                                Cell.of(basis.party()),
                                Cell.of(basis.name()),
                                Cells.of(basis.share()),
                                Cells.of(basis.due()),
                                Cells.of(basis.issued()),
                                Cells.of(basis.amount()),
                                Cells.of(basis.kind())))
                        .toList(),
                List.of(List.of(
                        Cell.of(Texts.of("column.sum")),
                        Cells.EMPTY,
                        sum(bases, InvoiceBasis::share),
                        sum(bases, InvoiceBasis::due),
                        sum(bases, InvoiceBasis::issued),
                        sum(bases, InvoiceBasis::amount),
                        Cells.EMPTY)));
    }

    private static Cell sum(List<InvoiceBasis> bases, Function<InvoiceBasis, Kroner> amount) {
        return Cells.of(bases.stream().map(amount).reduce(Kroner.ZERO, Kroner::plus));
    }
}
