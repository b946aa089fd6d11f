package no.samspill.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.NorwegianFormat;

/** An answer for a person: what is shared, what each pays, and how it came about. */
final class SharingAnswers {

    private SharingAnswers() {}

    static ScreenText write(ScreenText page, Sharing sharing) {
        SharingCase input = sharing.input();
        page.heading(CommandTexts.of("sharing.title", NorwegianFormat.period(input.period())));
        if (!input.costs().isEmpty() || !input.grants().isEmpty()) {
            page.blank().table(amounts(sharing));
        }
        page.blank().table(Tables.SHARING.shares(sharing));
        page.heading(CommandTexts.of("sharing.trace"));
        Tables.RULES.of(input.rule()).forEach(page::line);
        input.keyFigures().entrySet().stream()
                .filter(entry -> input.rule().keys().contains(entry.getKey()))
                .forEach(entry -> page.line(source(entry.getKey(), entry.getValue())));
        return page.blank().table(trace(sharing)).faint(CommandTexts.of("sharing.engine", Sharing.ENGINE_VERSION));
    }

    private static Table amounts(Sharing sharing) {
        SharingCase input = sharing.input();
        List<List<Cell>> rows = new ArrayList<>();
        input.costs().forEach(cost -> {
            String direct = cost.party()
                    .map(party -> " " + CommandTexts.of("sharing.direct", party))
                    .orElse("");
            rows.add(List.of(Cell.text(cost.text() + direct), Cell.of(cost.amount())));
        });
        input.grants()
                .forEach(grant -> rows.add(
                        List.of(Cell.text(grant.text()), Cell.of(grant.amount().negated()))));
        return new Table(
                List.of(
                        Column.text(CommandTexts.of("column.text"), "text"),
                        Column.number(CommandTexts.of("column.kroner"), "amount")),
                rows,
                List.of(List.of(Cell.text(CommandTexts.of("sharing.to-pay")), Cell.of(sharing.sum()))));
    }

    private static String source(String name, KeyFigures figures) {
        return CommandTexts.of(
                "sharing.source",
                Tables.SENTENCES.manyOf(name),
                NorwegianFormat.date(figures.referenceDate()),
                CommandTexts.name(figures.status()),
                figures.source().startsWith("Kilde:")
                        ? figures.source()
                        : CommandTexts.of("sharing.from", figures.source()));
    }

    /** What each party's share was found from: its figures, its time, and the share before it was rounded. */
    private static Table trace(Sharing sharing) {
        List<String> keys = List.copyOf(sharing.input().rule().keys());
        List<Column> columns = new ArrayList<>(Tables.SHARING.parties());
        columns.add(Column.number(CommandTexts.of("column.presence"), "presence"));
        keys.forEach(key -> columns.add(Column.number(Tables.SENTENCES.manyOf(key), key)));
        columns.add(Column.number(CommandTexts.of("column.exact"), "exact"));
        columns.add(Column.number(CommandTexts.of("column.percent"), "percent"));
        List<Party> parties = sharing.input().parties();
        List<List<Cell>> rows = IntStream.range(0, parties.size())
                .mapToObj(i ->
                        traceRow(sharing, parties.get(i), keys, sharing.shares().get(i)))
                .toList();
        return new Table(columns, rows);
    }

    private static List<Cell> traceRow(Sharing sharing, Party party, List<String> keys, Share share) {
        SharingCase input = sharing.input();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(party.id()));
        row.add(Cell.text(party.name()));
        row.add(Cell.text(presence(input, party)));
        keys.forEach(key -> row.add(Optional.ofNullable(input.keyFigures().get(key))
                .flatMap(figures -> figures.value(party.id()))
                .map((BigDecimal value) -> Cell.of(value))
                .orElse(Cell.EMPTY)));
        row.add(FractionCells.exact(share.exact()));
        row.add(
                sharing.sum().isZero()
                        ? Cell.EMPTY
                        : FractionCells.percent(
                                Fraction.of(share.amount().ore(), sharing.sum().ore())));
        return row;
    }

    private static String presence(SharingCase input, Party party) {
        Period period = input.period();
        long whole = input.rule().proration().measure(period);
        long there =
                party.presence(period).map(input.rule().proration()::measure).orElse(0L);
        return there == whole
                ? CommandTexts.of("sharing.whole")
                : CommandTexts.of("sharing.part." + input.rule().proration(), there, whole);
    }
}
