package no.samspill.domain.money;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table of exact amounts in kroner, with totals found as an engine would: by the largest remainder. */
final class ExactTable {

    final List<List<Fraction>> exact;
    List<Kroner> rows;
    List<Kroner> columns;

    ExactTable(List<List<Fraction>> exact) {
        this.exact = exact;
        rows = allocated(exact.stream().map(ExactTable::sum).toList());
        columns = allocated(IntStream.range(0, exact.get(0).size())
                .mapToObj(
                        column -> sum(exact.stream().map(row -> row.get(column)).toList()))
                .toList());
    }

    private static Fraction sum(List<Fraction> amounts) {
        return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static List<Kroner> allocated(List<Fraction> sums) {
        Kroner total = RoundingUnit.KRONE.halfUp(sum(sums));
        return Allocation.of(total, sums, RoundingUnit.KRONE, TieOrder.LISTED);
    }

    List<List<Kroner>> rounded() {
        return ControlledRounding.of(exact, rows, columns, RoundingUnit.KRONE);
    }

    /** The largest distance of a cell from its exact amount. */
    Fraction worst(List<List<Kroner>> rounded) {
        Fraction worst = Fraction.ZERO;
        for (int row = 0; row < exact.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Fraction distance = rounded.get(row)
                        .get(column)
                        .toFraction()
                        .minus(exact.get(row).get(column));
                worst = worst.max(distance.max(distance.negated()));
            }
        }
        return worst;
    }

    /** Whether there is a table whose cells lie within so many units of the exact ones; by trying them all. */
    boolean existsWithin(Fraction limit) {
        long[] left = columns.stream().mapToLong(Kroner::ore).toArray();
        return fits(0, 0, rows.get(0).ore(), left, limit);
    }

    private boolean fits(int row, int column, long rowLeft, long[] left, Fraction limit) {
        if (column == left.length) {
            if (rowLeft != 0) {
                return false;
            }
            return row + 1 == exact.size()
                    ? Arrays.stream(left).allMatch(ore -> ore == 0)
                    : fits(row + 1, 0, rows.get(row + 1).ore(), left, limit);
        }
        Fraction amount = exact.get(row).get(column);
        long floor = amount.floor().longValueExact();
        for (long units = floor - 1; units <= floor + 1; units++) {
            Fraction distance = Fraction.of(units).minus(amount);
            if (distance.max(distance.negated()).compareTo(limit) <= 0) {
                left[column] -= units * 100;
                boolean fits = fits(row, column + 1, rowLeft - units * 100, left, limit);
                left[column] += units * 100;
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }
}
