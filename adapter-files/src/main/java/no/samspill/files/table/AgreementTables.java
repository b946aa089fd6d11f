package no.samspill.files.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.money.Kroner;
import no.samspill.files.table.Table.Column;

/** Avtaler om kostnad, oppgjør og fakturagrunnlag som tabeller. */
public record AgreementTables(TableTexts texts) {

    public Table agreements(List<CostAgreement> agreements) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("title"),
                                texts.text("term"),
                                texts.text("host"),
                                texts.number("parties"),
                                texts.number("version")),
                        agreements.stream()
                                .map(agreement -> List.of(
                                        Cell.text(agreement.id()),
                                        Cell.text(agreement.title()),
                                        RegisterTables.period(agreement.term()),
                                        Cell.text(agreement.host()),
                                        Cell.of(agreement.participations().size()),
                                        Cell.of(agreement.version())))
                                .toList())
                .titled(texts.of("table.agreements"));
    }

    public Table statements(List<StatementSummary> statements) {
        return new Table(
                        List.of(
                                texts.text("id"),
                                texts.text("agreement"),
                                texts.number("number"),
                                texts.text("purpose"),
                                texts.text("from"),
                                texts.text("to"),
                                texts.number("sum-kroner", "sum"),
                                texts.text("confirmed", "confirmedAt"),
                                texts.text("by", "confirmedBy"),
                                texts.text("corrects")),
                        statements.stream().map(this::row).toList())
                .titled(texts.of("table.statements"));
    }

    private List<Cell> row(StatementSummary one) {
        return List.of(
                Cell.text(one.id()),
                Cell.text(one.agreement()),
                Cell.of(one.number()),
                texts.word(one.purpose()),
                Cell.of(one.period().from()),
                Cell.of(one.period().to()),
                Cell.of(one.sum()),
                Cell.of(one.confirmedAt()),
                Cell.text(one.confirmedBy()),
                one.corrects().map(Cell::text).orElse(Cell.EMPTY));
    }

    /** A row for each basis, with the run it belongs to in front. */
    public Table runs(List<InvoiceRun> runs) {
        List<Column> columns = new ArrayList<>(List.of(
                texts.text("agreement"),
                texts.text("year"),
                texts.text("number"),
                texts.text("run"),
                texts.text("statement")));
        columns.addAll(bases(List.of()).columns());
        return new Table(columns, runs.stream().flatMap(this::rows).toList()).titled(texts.of("table.runs"));
    }

    private Stream<List<Cell>> rows(InvoiceRun run) {
        List<Cell> front = List.of(
                Cell.text(run.agreement()),
                Cell.of(run.year()),
                Cell.of(run.number()),
                texts.word(run.kind()),
                Cell.text(run.statement()));
        return bases(run.bases()).rows().stream()
                .map(row -> Stream.concat(front.stream(), row.stream()).toList());
    }

    public Table bases(List<InvoiceBasis> bases) {
        return new Table(
                        List.of(
                                texts.text("party"),
                                texts.text("name"),
                                texts.number("share"),
                                texts.number("due"),
                                texts.number("issued"),
                                texts.number("invoice", "amount"),
                                texts.text("becomes", "kind")),
                        bases.stream().map(this::row).toList(),
                        List.of(List.of(
                                Cell.text(texts.of("column.sum")),
                                Cell.EMPTY,
                                sum(bases, InvoiceBasis::share),
                                sum(bases, InvoiceBasis::due),
                                sum(bases, InvoiceBasis::issued),
                                sum(bases, InvoiceBasis::amount),
                                Cell.EMPTY)))
                .titled(texts.of("table.bases"));
    }

    private List<Cell> row(InvoiceBasis basis) {
        return List.of(
                Cell.text(basis.party()),
                Cell.text(basis.name()),
                Cell.of(basis.share()),
                Cell.of(basis.due()),
                Cell.of(basis.issued()),
                Cell.of(basis.amount()),
                texts.word(basis.kind()));
    }

    private static Cell sum(List<InvoiceBasis> bases, Function<InvoiceBasis, Kroner> amount) {
        return Cell.of(bases.stream().map(amount).reduce(Kroner.ZERO, Kroner::plus));
    }
}
