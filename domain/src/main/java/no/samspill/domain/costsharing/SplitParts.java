package no.samspill.domain.costsharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.domain.money.Allocation;
import no.samspill.domain.money.ControlledRounding;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.TieOrder;

/**
 * The table of what each share of a split is made of; ties both ways. Whatever order parties and parts are listed in, it
 * is found in the order of ids and names, so that the order changes nothing.
 */
final class SplitParts {

    private final Split rule;
    private final Pots pots;
    private final Kroner toShare;
    private final Parties parties;

    SplitParts(Split rule, Pots pots, Kroner toShare, Parties parties) {
        this.rule = rule;
        this.pots = pots;
        this.toShare = toShare;
        this.parties = parties;
    }

    /**
     * The table by party.
     *
     * @param bounded the exact shares within minimum and cap
     * @param shares the shares in whole units
     */
    List<List<PartAmount>> of(SplitShares exact, List<Fraction> bounded, List<Kroner> shares) {
        boolean moved = !bounded.equals(exact.shares());
        List<PartAmount> columns = columns(moved);
        int[] rowOrder = sorted(shares.size(), parties);
        int[] columnOrder = sorted(
                columns.size(),
                (one, other) ->
                        columns.get(one).name().compareTo(columns.get(other).name()));
        List<List<Fraction>> cells = new ArrayList<>();
        for (int row : rowOrder) {
            List<Fraction> all = new ArrayList<>(exact.rows().get(row));
            all.add(bounded.get(row).minus(exact.shares().get(row)));
            cells.add(Arrays.stream(columnOrder).mapToObj(all::get).toList());
        }
        List<List<Kroner>> rounded = ControlledRounding.of(
                cells,
                Arrays.stream(rowOrder).mapToObj(shares::get).toList(),
                Arrays.stream(columnOrder)
                        .mapToObj(column -> columns.get(column).amount())
                        .toList(),
                rule.unit());
        int[] rowPlaces = inverse(rowOrder);
        int[] columnPlaces = inverse(columnOrder);
        return Arrays.stream(rowPlaces)
                .mapToObj(row -> IntStream.range(0, columnPlaces.length)
                        .mapToObj(column ->
                                columns.get(column).with(rounded.get(row).get(columnPlaces[column])))
                        .toList())
                .toList();
    }

    /** The columns with their totals, in whole units. */
    private List<PartAmount> columns(boolean moved) {
        List<Fraction> exact =
                IntStream.range(0, pots.count()).mapToObj(pots::amount).toList();
        TieOrder byName = (one, other) -> name(one).compareTo(name(other));
        List<Kroner> totals = Allocation.of(toShare, exact, rule.unit(), byName);
        List<PartAmount> columns = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            boolean isPart = i < rule.parts().size();
            PartAmount.Kind kind = isPart ? PartAmount.Kind.PART : PartAmount.Kind.GRANT;
            columns.add(new PartAmount(kind, name(i), totals.get(i)));
        }
        if (moved) {
            columns.add(new PartAmount(PartAmount.Kind.BOUNDS, "", Kroner.ZERO));
        }
        return columns;
    }

    private String name(int column) {
        return column < rule.parts().size() ? rule.parts().get(column).name() : "";
    }

    private static int[] sorted(int size, TieOrder order) {
        Comparator<Integer> comparator = order::compare;
        return IntStream.range(0, size)
                .boxed()
                .sorted(comparator)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }
}
