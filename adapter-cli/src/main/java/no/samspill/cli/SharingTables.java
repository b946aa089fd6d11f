package no.samspill.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.costsharing.PartAmount;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/** The tables of an answer: what each party pays, and what of. */
final class SharingTables {

    /** What is agreed first, then what changes it. */
    private static final List<PartAmount.Kind> ORDER = List.of(
            PartAmount.Kind.PART,
            PartAmount.Kind.BASE,
            PartAmount.Kind.RATE,
            PartAmount.Kind.BOUNDS,
            PartAmount.Kind.OUTSIDE_CAP,
            PartAmount.Kind.GRANT,
            PartAmount.Kind.DIRECT);

    private SharingTables() {}

    /** Parties by parts; every row and every column sums to what stands at its end. */
    static Table shares(Sharing sharing) {
        List<PartAmount> parts = parts(sharing);
        List<String> keys = sharing.shares().stream()
                .flatMap(share -> share.perUnit().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>(parties());
        parts.forEach(part -> columns.add(Column.number(label(part), label(part))));
        columns.add(Column.number(Texts.of("column.amount"), "amount"));
        keys.forEach(key -> columns.add(Column.number(
                Texts.of("column.per-unit", Texts.orElse("key." + key + ".one", key)), "perUnit." + key)));
        return new Table(columns, rows(sharing, parts, keys), List.of(sums(sharing, parts, keys)));
    }

    /** What each party pays in each of many answers, by the name of the answer. */
    static Table amounts(Map<String, Sharing> answers) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(Texts.of("column.case"), "case"));
        columns.addAll(parties());
        columns.add(Column.number(Texts.of("column.amount"), "amount"));
        columns.add(Column.number(Texts.of("column.direct"), "direct"));
        List<List<Cell>> rows = new ArrayList<>();
        answers.forEach((name, sharing) -> sharing.shares()
                .forEach(share -> rows.add(List.of(
                        Cell.of(name),
                        Cell.of(share.party()),
                        Cell.of(name(sharing, share.party())),
                        Cells.of(share.amount()),
                        Cells.of(share.direct())))));
        return new Table(columns, rows);
    }

    static List<Column> parties() {
        return List.of(Column.text(Texts.of("column.party"), "party"), Column.text(Texts.of("column.name"), "name"));
    }

    private static List<List<Cell>> rows(Sharing sharing, List<PartAmount> parts, List<String> keys) {
        return sharing.shares().stream()
                .map(share -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(Cell.of(share.party()));
                    row.add(Cell.of(name(sharing, share.party())));
                    parts.forEach(part -> row.add(Cells.of(sum(share, part))));
                    row.add(Cells.of(share.amount()));
                    keys.forEach(key -> row.add(
                            share.perUnit().containsKey(key)
                                    ? Cells.rounded(share.perUnit().get(key))
                                    : Cells.EMPTY));
                    return row;
                })
                .toList();
    }

    private static List<Cell> sums(Sharing sharing, List<PartAmount> parts, List<String> keys) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(Texts.of("column.sum")));
        row.add(Cells.EMPTY);
        parts.forEach(part -> row.add(Cells.of(
                sharing.shares().stream().map(share -> sum(share, part)).reduce(Kroner.ZERO, Kroner::plus))));
        row.add(Cells.of(sharing.sum()));
        keys.forEach(key -> row.add(Cells.EMPTY));
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

    private static String label(PartAmount part) {
        return switch (part.kind()) {
            case PART -> part.name();
            case RATE, OUTSIDE_CAP ->
                Texts.of("Kind." + part.kind(), Texts.orElse("key." + part.name() + ".many", part.name()));
            case GRANT, BOUNDS, BASE, DIRECT -> Texts.name(part.kind());
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
