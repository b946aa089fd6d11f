package no.samspill.domain.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Toveis avrunding: brings a table of exact amounts to whole units so that every row and every column sums to a total that
 * is already given.
 *
 * <p>The table found always ties. Its cells are the nearest whole units below or above the exact amount whenever such a
 * table exists; otherwise some cell that is whole already moves one unit; and only where no table lies within one unit of
 * the exact one (the row totals may leave none, see the tests for the smallest) does a cell move further, as little as can
 * be. Among the tables that are equally good, the sum of the squared distances decides.
 *
 * <p>How: every row is rounded on its own, then units are moved between columns along the cheapest path, one at a time:
 * minimum cost flow by successive shortest paths, exact because the cost of a cell is convex. Columns are few.
 */
public final class ControlledRounding {

    /** Distances from the exact amount are counted in this part of a unit; only whole amounts have distance 0. */
    private static final int STEPS = 64;

    private final int columns;
    private final long[][] units;
    /** How far each cell lies above its exact amount. */
    private final long[][] distances;
    /** What one step beyond the nearest whole units costs: more than every other thing in the table together. */
    private final long beyondNearest;

    private final long beyondOneUnit;

    private ControlledRounding(int rows, int columns) {
        this.columns = columns;
        units = new long[rows][columns];
        distances = new long[rows][columns];
        long cells = (long) rows * columns;
        beyondNearest = cells * STEPS * STEPS + 1;
        beyondOneUnit = beyondNearest * (2 * cells + 1);
    }

    /**
     * The table in whole units, by row, then by column.
     *
     * @param exact by row, then by column, in kroner
     * @param rowTotals whole units, each less than one unit from the exact sum of its row
     * @param columnTotals the same for the columns; the sum of the row totals
     */
    public static List<List<Kroner>> of(
            List<List<Fraction>> exact, List<Kroner> rowTotals, List<Kroner> columnTotals, RoundingUnit unit) {
        ControlledRounding table = new ControlledRounding(rowTotals.size(), columnTotals.size());
        Fraction unitsPerKrone = Fraction.of(100, unit.ore());
        long[] surplus = new long[columnTotals.size()];
        for (int column = 0; column < surplus.length; column++) {
            surplus[column] = -columnTotals.get(column).ore() / unit.ore();
        }
        for (int row = 0; row < table.units.length; row++) {
            table.fill(row, exact.get(row), unitsPerKrone);
            table.settle(row, rowTotals.get(row).ore() / unit.ore());
            for (int column = 0; column < surplus.length; column++) {
                surplus[column] += table.units[row][column];
            }
        }
        if (Arrays.stream(surplus).sum() != 0) {
            throw new IllegalArgumentException("rows and columns do not have the same total");
        }
        while (Arrays.stream(surplus).anyMatch(units -> units > 0)) {
            table.moveOneUnit(surplus);
        }
        return Arrays.stream(table.units)
                .map(row -> Arrays.stream(row)
                        .mapToObj(cell -> Kroner.ofOre(Math.multiplyExact(cell, unit.ore())))
                        .toList())
                .toList();
    }

    private void fill(int row, List<Fraction> exact, Fraction unitsPerKrone) {
        for (int column = 0; column < columns; column++) {
            Fraction amount = exact.get(column).times(unitsPerKrone);
            BigInteger whole = amount.floor();
            units[row][column] = whole.longValueExact();
            BigInteger rest = amount.numerator().subtract(whole.multiply(amount.denominator()));
            long steps = rest.multiply(BigInteger.valueOf(STEPS))
                    .divide(amount.denominator())
                    .longValueExact();
            distances[row][column] = rest.signum() == 0 ? 0 : -Math.max(1, steps);
        }
    }

    /** Moves the row's cheapest cells until it sums to its total. */
    private void settle(int row, long total) {
        long missing = total - Arrays.stream(units[row]).sum();
        int step = missing < 0 ? -1 : 1;
        for (long left = Math.abs(missing); left > 0; left--) {
            int cheapest = 0;
            for (int column = 1; column < columns; column++) {
                if (cost(row, column, step) < cost(row, cheapest, step)) {
                    cheapest = column;
                }
            }
            move(row, cheapest, step);
        }
    }

    private void move(int row, int column, int step) {
        units[row][column] += step;
        distances[row][column] += (long) step * STEPS;
    }

    /**
     * What it costs to move a cell one unit up or down; negative when it brings the cell nearer to its exact amount. An
     * amount that is not negative does not become so if another cell can move.
     */
    private long cost(int row, int column, int step) {
        long distance = distances[row][column];
        long cost = cost(distance + (long) step * STEPS) - cost(distance);
        long units = this.units[row][column];
        boolean negative = units * STEPS < distance;
        return negative ? cost : cost + beyondNearest * (Math.max(0, -units - step) - Math.max(0, -units));
    }

    private long cost(long distance) {
        long size = Math.abs(distance);
        return size * size
                + beyondNearest * Math.max(0, size - (STEPS - 1))
                + beyondOneUnit * Math.max(0, size - STEPS);
    }

    /** Takes one unit from a column that has too much to one that has too little, by the cheapest path of row moves. */
    private void moveOneUnit(long[] surplus) {
        int[][] cheapestRow = new int[columns][columns];
        long[][] cost = new long[columns][columns];
        for (int from = 0; from < columns; from++) {
            for (int to = 0; to < columns; to++) {
                cheapestRow[from][to] = cheapestRow(from, to);
                cost[from][to] = cost(cheapestRow[from][to], from, -1) + cost(cheapestRow[from][to], to, 1);
            }
        }
        long[] distance = new long[columns];
        int[] previous = shortestPaths(surplus, cost, distance);
        int to = -1;
        for (int column = 0; column < columns; column++) {
            if (surplus[column] < 0 && (to < 0 || distance[column] < distance[to])) {
                to = column;
            }
        }
        surplus[to]++;
        while (previous[to] >= 0) {
            int from = previous[to];
            move(cheapestRow[from][to], from, -1);
            move(cheapestRow[from][to], to, 1);
            to = from;
        }
        surplus[to]--;
    }

    private int cheapestRow(int from, int to) {
        int cheapest = 0;
        for (int row = 1; row < units.length; row++) {
            if (cost(row, from, -1) + cost(row, to, 1) < cost(cheapest, from, -1) + cost(cheapest, to, 1)) {
                cheapest = row;
            }
        }
        return cheapest;
    }

    /** Bellman and Ford from every column that has too much; answers the column before each, −1 for where a path begins. */
    private int[] shortestPaths(long[] surplus, long[][] cost, long[] distance) {
        int[] previous = new int[columns];
        Arrays.fill(previous, -1);
        for (int column = 0; column < columns; column++) {
            distance[column] = surplus[column] > 0 ? 0 : Long.MAX_VALUE >> 1;
        }
        for (int round = 1; round < columns; round++) {
            for (int from = 0; from < columns; from++) {
                for (int to = 0; to < columns; to++) {
                    if (distance[from] + cost[from][to] < distance[to]) {
                        distance[to] = distance[from] + cost[from][to];
                        previous[to] = from;
                    }
                }
            }
        }
        return previous;
    }
}
