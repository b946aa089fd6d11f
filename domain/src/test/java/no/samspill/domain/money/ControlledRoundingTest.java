package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class ControlledRoundingTest {

    private static ExactTable table(String... rows) {
        return new ExactTable(Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" "))
                        .map(cell -> Fraction.parse(cell).orElseThrow())
                        .toList())
                .toList());
    }

    private static void assertTies(ExactTable table, List<List<Kroner>> rounded) {
        assertThat(rounded.stream().map(row -> row.stream().reduce(Kroner.ZERO, Kroner::plus)))
                .as("rows")
                .isEqualTo(table.rows);
        assertThat(IntStream.range(0, table.columns.size())
                        .mapToObj(column ->
                                rounded.stream().map(row -> row.get(column)).reduce(Kroner.ZERO, Kroner::plus)))
                .as("columns")
                .isEqualTo(table.columns);
    }

    @Test
    void large_fractions_are_rounded_up_and_small_ones_down() {
        ExactTable table = table("0.9 0.1", "0.2 0.8", "0.3 0.7");

        assertThat(table.rounded()).hasToString("[[1.00, 0.00], [0.00, 1.00], [0.00, 1.00]]");
    }

    @Test
    void a_whole_cell_stays_where_it_can() {
        ExactTable table = table("1 0.5", "0 0.5", "3 0");

        assertThat(table.rounded()).hasToString("[[1.00, 1.00], [0.00, 0.00], [3.00, 0.00]]");
    }

    @Test
    void a_whole_cell_moves_one_unit_where_nothing_else_ties() {
        ExactTable table = table("0.6 0", "0.6 0", "0.6 0", "0.2 0.3", "0 0.2", "0 0.5");
        table.rows = kroner(1, 1, 1, 0, 0, 0);
        table.columns = kroner(2, 1);

        List<List<Kroner>> rounded = table.rounded();

        assertTies(table, rounded);
        assertThat(table.worst(rounded)).isEqualTo(Fraction.ONE);
        assertThat(rounded.stream().flatMap(List::stream)).noneMatch(Kroner::isNegative);
    }

    private static List<Kroner> kroner(long... amounts) {
        return Arrays.stream(amounts)
                .mapToObj(krone -> Kroner.ofOre(krone * 100))
                .toList();
    }

    /**
     * The row totals of a tie may leave no table within one unit: the first rows must take both their cells up, and then
     * the second column has too much, and no cell that can give it back.
     */
    @Test
    void where_no_table_lies_within_one_unit_the_table_still_ties() {
        List<String> rows = new ArrayList<>();
        rows.addAll(Collections.nCopies(10, "0.9 0.3"));
        rows.addAll(Collections.nCopies(40, "0.19 0.01"));
        ExactTable table = table(rows.toArray(String[]::new));

        List<List<Kroner>> rounded = table.rounded();

        assertTies(table, rounded);
        assertThat(table.rows.subList(0, 10)).containsOnly(Kroner.ofOre(200));
        assertThat(table.worst(rounded)).isGreaterThan(Fraction.ONE).isLessThan(Fraction.of(2));
    }

    @Test
    void totals_far_from_the_exact_sums_are_tied_too() {
        ExactTable table = table("0.5 0.5", "0.5 0.5");
        table.rows = kroner(-3, 5);
        table.columns = kroner(4, -2);

        assertTies(table, table.rounded());
    }

    @Test
    void rows_and_columns_with_different_totals_are_a_programming_error() {
        ExactTable table = table("0.5 0.5");
        table.rows = kroner(2);

        assertThatIllegalArgumentException().isThrownBy(table::rounded);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_table_always_ties(long seed) {
        Generator generate = new Generator(seed);
        int columns = generate.between(1, 6);
        ExactTable table = new ExactTable(generate.list(
                generate.count(1) * 3, () -> generate.list(columns, () -> Fraction.of(generate.number(20), 997))));

        assertTies(table, table.rounded());
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_cell_moves_a_unit_or_more_only_where_no_nearer_table_exists(long seed) {
        Generator generate = new Generator(seed);
        Fraction almostOne = Fraction.of(999, 1000);
        for (int i = 0; i < 20; i++) {
            int denominator = generate.oneOf(2, 3, 5, 10, 10, 60);
            int columns = generate.between(2, 3);
            ExactTable table = new ExactTable(generate.list(
                    generate.between(2, 4),
                    () -> generate.list(
                            columns,
                            () -> Fraction.of(
                                    generate.percent(30) ? 0 : generate.between(0, 2 * denominator), denominator))));

            List<List<Kroner>> rounded = table.rounded();

            assertTies(table, rounded);
            Fraction worst = table.worst(rounded);
            if (worst.compareTo(Fraction.ONE) >= 0) {
                assertThat(table.existsWithin(almostOne))
                        .as("nearest, %s", table.exact)
                        .isFalse();
            }
            if (worst.compareTo(Fraction.ONE) > 0) {
                assertThat(table.existsWithin(Fraction.ONE))
                        .as("within one, %s", table.exact)
                        .isFalse();
            }
        }
    }

    @Test
    void a_tie_is_always_decided_in_the_same_way() {
        assertThat(table("0.5 0.5", "0.5 0.5").rounded()).hasToString("[[0.00, 1.00], [1.00, 0.00]]");
    }

    @Test
    void a_negative_amount_may_be_rounded_away_from_zero() {
        ExactTable table = table("-0.25 0.25", "0.25 -0.25");

        assertThat(table.rounded()).hasToString("[[0.00, 0.00], [0.00, 0.00]]");
        assertThat(table("-0.75 0.75", "0.75 -0.75").rounded()).hasToString("[[-1.00, 1.00], [1.00, -1.00]]");
    }

    /** The sum of the squared distances, of the best table there is whose cells are the nearest below or above. */
    private static Optional<Fraction> leastSquares(ExactTable table, int cell, long[] rows, long[] columns) {
        int width = columns.length;
        if (cell == rows.length * width) {
            boolean ties = LongStream.concat(Arrays.stream(rows), Arrays.stream(columns))
                    .allMatch(left -> left == 0);
            return ties ? Optional.of(Fraction.ZERO) : Optional.empty();
        }
        Fraction amount = table.exact.get(cell / width).get(cell % width);
        Optional<Fraction> best = Optional.empty();
        long floor = amount.floor().longValueExact();
        for (long units = floor;
                units <= floor + amount.minus(Fraction.of(floor)).signum();
                units++) {
            rows[cell / width] -= units;
            columns[cell % width] -= units;
            Fraction distance = Fraction.of(units).minus(amount);
            Optional<Fraction> found =
                    leastSquares(table, cell + 1, rows, columns).map(rest -> rest.plus(distance.times(distance)));
            rows[cell / width] += units;
            columns[cell % width] += units;
            best = Stream.concat(best.stream(), found.stream()).min(Fraction::compareTo);
        }
        return best;
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void no_nearest_table_has_smaller_squared_distances(long seed) {
        Generator generate = new Generator(seed);
        for (int i = 0; i < 10; i++) {
            int columns = generate.between(2, 4);
            ExactTable table = new ExactTable(generate.list(
                    generate.between(2, 3),
                    () -> generate.list(columns, () -> Fraction.of(generate.between(0, 40), 16))));

            Fraction squares = squares(table, table.rounded());

            Optional<Fraction> least = leastSquares(table, 0, whole(table.rows), whole(table.columns));
            assertThat(least.orElse(squares)).as("%s", table.exact).isEqualTo(squares);
        }
    }

    private static Fraction squares(ExactTable table, List<List<Kroner>> rounded) {
        Fraction squares = Fraction.ZERO;
        for (int row = 0; row < rounded.size(); row++) {
            for (int column = 0; column < table.columns.size(); column++) {
                Fraction distance = rounded.get(row)
                        .get(column)
                        .toFraction()
                        .minus(table.exact.get(row).get(column));
                squares = squares.plus(distance.times(distance));
            }
        }
        return squares;
    }

    private static long[] whole(List<Kroner> amounts) {
        return amounts.stream().mapToLong(amount -> amount.ore() / 100).toArray();
    }
}
