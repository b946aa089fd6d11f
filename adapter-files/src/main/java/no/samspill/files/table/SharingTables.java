package no.samspill.files.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samspill.domain.costsharing.PartAmount;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.table.Table.Column;
import no.samspill.json.NorwegianFormat;

/** Delt kostnad som tabeller: what each party pays, and what of. */
public record SharingTables(TableTexts texts) {

    /** What is agreed first, then what changes it. */
    private static final List<PartAmount.Kind> ORDER = List.of(
            PartAmount.Kind.PART,
            PartAmount.Kind.BASE,
            PartAmount.Kind.RATE,
            PartAmount.Kind.BOUNDS,
            PartAmount.Kind.OUTSIDE_CAP,
            PartAmount.Kind.GRANT,
            PartAmount.Kind.DIRECT);

    /** Parties by parts; every row and every column sums to what stands at its end. */
    public Table shares(Sharing sharing) {
        List<PartAmount> parts = parts(sharing);
        List<String> keys = sharing.shares().stream()
                .flatMap(share -> share.perUnit().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>(parties());
        parts.forEach(part -> columns.add(Column.number(label(texts, part), label(texts.ofPrograms(), part))));
        columns.add(texts.number("amount"));
        keys.forEach(key -> columns.add(
                Column.number(texts.of("column.per-unit", texts.sentences().oneOf(key)), "perUnit." + key)));
        return new Table(columns, rows(sharing, parts, keys), List.of(sums(sharing, parts, keys)))
                .titled(texts.of("table.shares"));
    }

    /** What each party pays in each of many answers, by the name of the answer. */
    public Table amounts(Map<String, Sharing> answers) {
        List<Column> columns = new ArrayList<>();
        columns.add(texts.text("case"));
        columns.addAll(parties());
        columns.add(texts.number("amount"));
        columns.add(texts.number("direct"));
        List<List<Cell>> rows = new ArrayList<>();
        answers.forEach((name, sharing) -> sharing.shares()
                .forEach(share -> rows.add(List.of(
                        Cell.text(name),
                        Cell.text(share.party()),
                        Cell.text(name(sharing, share.party())),
                        Cell.of(share.amount()),
                        Cell.of(share.direct())))));
        return new Table(columns, rows);
    }

    public List<Column> parties() {
        return List.of(texts.text("party"), texts.text("name"));
    }

    private List<List<Cell>> rows(Sharing sharing, List<PartAmount> parts, List<String> keys) {
        return sharing.shares().stream()
                .map(share -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(Cell.text(share.party()));
                    row.add(Cell.text(name(sharing, share.party())));
                    parts.forEach(part -> row.add(Cell.of(sum(share, part))));
                    row.add(Cell.of(share.amount()));
                    keys.forEach(key -> row.add(
                            share.perUnit().containsKey(key)
                                    ? Cell.of(NorwegianFormat.rounded(
                                            share.perUnit().get(key), 2))
                                    : Cell.EMPTY));
                    return row;
                })
                .toList();
    }

    private List<Cell> sums(Sharing sharing, List<PartAmount> parts, List<String> keys) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(texts.of("column.sum")));
        row.add(Cell.EMPTY);
        parts.forEach(part -> row.add(
                Cell.of(sharing.shares().stream().map(share -> sum(share, part)).reduce(Kroner.ZERO, Kroner::plus))));
        row.add(Cell.of(sharing.sum()));
        keys.forEach(key -> row.add(Cell.EMPTY));
        return row;
    }

    /** Each part once, whoever has it, the agreed ones first. */
    private static List<PartAmount> parts(Sharing sharing) {
        return sharing.shares().stream()
                .flatMap(share -> share.parts().stream())
                .map(part -> new PartAmount(part.kind(), part.name(), Kroner.ZERO))
                .distinct()
                .sorted(Comparator.comparing(part -> ORDER.indexOf(part.kind())))
                .toList();
    }

    private static Kroner sum(Share share, PartAmount part) {
        return share.parts().stream()
                .filter(one -> one.kind() == part.kind() && one.name().equals(part.name()))
                .map(PartAmount::amount)
                .reduce(Kroner.ZERO, Kroner::plus);
    }

    private static String label(TableTexts texts, PartAmount part) {
        return switch (part.kind()) {
            case PART -> part.name();
            case RATE, OUTSIDE_CAP ->
                texts.of("Kind." + part.kind(), texts.sentences().manyOf(part.name()));
            case GRANT, BOUNDS, BASE, DIRECT -> texts.name(part.kind());
        };
    }

    static String name(Sharing sharing, PartyId party) {
        return sharing.input().parties().stream()
                .filter(one -> one.id().equals(party))
                .map(Party::name)
                .findFirst()
                .orElse("");
    }
}
