package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "100; 1 1 1; 34 33 33",
                "-100; 1 1 1; -34 -33 -33",
                "0; 1 2; 0 0",
                "1; 0 5 0; 0 1 0",
                "10; 1 2 3; 2 3 5",
                "7; 600 700 580 2220 220 1280; 1 1 1 3 0 1",
                "2; 1 1 1 1; 1 1 0 0",
                "3; 4 1 1; 2 1 0"
            })
    void a_total_is_shared_by_weights(long total, String weights, String units) {
        assertThat(Allocation.byWeights(total, numbers(weights), TieOrder.LISTED))
                .containsExactly(numbers(units));
    }

    private static long[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    @Test
    void ties_follow_the_order_given() {
        assertThat(Allocation.byWeights(2, new long[] {1, 1, 1, 1}, (one, other) -> other - one))
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void many_ties_follow_the_order_given() {
        long[] weights = LongStream.generate(() -> 1).limit(20).toArray();
        long[] units = Allocation.byWeights(13, weights, (one, other) -> other - one);

        assertThat(Arrays.copyOf(units, 7)).containsOnly(0);
        assertThat(Arrays.copyOfRange(units, 7, 20)).containsOnly(1);
    }

    @Test
    void seventeen_hundred_thousand_kroner_over_nineteen_equal_members_is_not_a_krone_too_much() {
        long[] weights = new long[19];
        Arrays.fill(weights, 1);

        long[] units = Allocation.byWeights(1_700_000, weights, TieOrder.LISTED);

        assertThat(Arrays.stream(units).sum()).isEqualTo(1_700_000);
        assertThat(Arrays.copyOf(units, 13)).containsOnly(89_474);
        assertThat(Arrays.copyOfRange(units, 13, 19)).containsOnly(89_473);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void amounts_shared_together_are_as_the_definition_says(long seed) {
        Generator generate = new Generator(seed);
        for (int bits : new int[] {10, 20, 31, 45, 62, 63}) {
            int size = generate.count(1);
            int parts = generate.between(1, 4);
            long[][] weights = new long[parts][];
            BigInteger[] amounts = new BigInteger[parts];
            for (int p = 0; p < parts; p++) {
                weights[p] = IntStream.range(0, size)
                        .mapToLong(i -> generate.number(bits))
                        .toArray();
                weights[p][generate.between(0, size - 1)] |= 1;
                amounts[p] = BigInteger.valueOf(generate.number(Math.min(bits, 60)));
            }
            BigInteger denominator = BigInteger.valueOf(1 + generate.number(bits / 3));
            amounts[0] = amounts[0].add(denominator.subtract(sum(amounts).mod(denominator)));

            assertThat(Allocation.combined(words(amounts), denominator.longValueExact(), weights, TieOrder.LISTED))
                    .as("bits %s", bits)
                    .containsExactly(defined(amounts, denominator, weights));
        }
    }

    private static long[] words(BigInteger[] numbers) {
        return Arrays.stream(numbers).mapToLong(BigInteger::longValueExact).toArray();
    }

    /** The definition, in fractions. */
    private static long[] defined(BigInteger[] amounts, BigInteger denominator, long[][] weights) {
        Fraction[] exact = new Fraction[weights[0].length];
        Arrays.fill(exact, Fraction.ZERO);
        for (int p = 0; p < amounts.length; p++) {
            BigInteger total =
                    Arrays.stream(weights[p]).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            for (int i = 0; i < exact.length; i++) {
                exact[i] = exact[i].plus(new Fraction(
                        amounts[p].multiply(BigInteger.valueOf(weights[p][i])), denominator.multiply(total)));
            }
        }
        return largestRemainder(sum(amounts).divide(denominator).longValueExact(), exact);
    }

    private static long[] largestRemainder(long total, Fraction[] exact) {
        long[] units = new long[exact.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            units[i] = exact[i].floor().longValueExact();
            order.add(i);
        }
        order.sort((one, other) -> rest(exact[other]).compareTo(rest(exact[one])));
        long left = total - Arrays.stream(units).sum();
        for (int i = 0; i < left; i++) {
            units[order.get(i)]++;
        }
        return units;
    }

    private static Fraction rest(Fraction exact) {
        return exact.minus(new Fraction(exact.floor(), BigInteger.ONE));
    }

    private static BigInteger sum(BigInteger[] amounts) {
        return Arrays.stream(amounts).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @ParameterizedTest
    @CsvSource({
        // Sums of 63 bits, of 64, of 126, of more; denominators of 62 bits and of more; weights that overflow together.
        "9223372036854775807, 1, 0",
        "4611686018427387904, 1, 1",
        "9223372036854775807, 4611686018427387902, 1",
        "9223372036854775807, 2305843009213693951, 2305843009213693951",
        "9223372036854775807, 9223372036854775806, 1",
        "9223372036854775807, 9223372036854775807, 9223372036854775807",
        "100000000000000000, 1000000000000, 999999999999"
    })
    void numbers_at_the_limits_of_machine_words_are_shared_exactly(long total, long one, long other) {
        long[] weights = {one, other, one};

        assertThat(Allocation.byWeights(total, weights, TieOrder.LISTED))
                .containsExactly(
                        defined(new BigInteger[] {BigInteger.valueOf(total)}, BigInteger.ONE, new long[][] {weights}));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void exact_amounts_are_brought_to_units_by_the_largest_remainder(long seed) {
        Generator generate = new Generator(seed);
        RoundingUnit unit = generate.oneOf(RoundingUnit.values());
        List<Fraction> exact = generate.list(generate.count(1), () -> fraction(generate));
        Fraction sum = exact.stream().reduce(Fraction.ZERO, Fraction::plus);
        boolean negative = sum.signum() < 0;
        Fraction inUnits = sum.times(Fraction.of(100, unit.ore()));
        long total = (negative ? inUnits.negated() : inUnits).floor().longValueExact()
                + (inUnits.denominator().equals(BigInteger.ONE) ? 0 : generate.between(0, 1));
        Kroner toShare = Kroner.ofOre((negative ? -total : total) * unit.ore());
        if (toShare.isZero() && negative) {
            return;
        }

        List<Kroner> amounts = Allocation.of(toShare, exact, unit, TieOrder.LISTED);

        Fraction[] units = exact.stream()
                .map(amount -> amount.times(Fraction.of(negative ? -100 : 100, unit.ore())))
                .toArray(Fraction[]::new);
        assertThat(amounts.stream().mapToLong(amount -> amount.ore() / (negative ? -unit.ore() : unit.ore())))
                .containsExactly(
                        Arrays.stream(largestRemainder(total, units)).boxed().toArray(Long[]::new));
        assertThat(amounts.stream().reduce(Kroner.ZERO, Kroner::plus)).isEqualTo(toShare);
    }

    private static Fraction fraction(Generator generate) {
        long numerator = generate.number(40);
        return Fraction.of(generate.percent(20) ? -numerator : numerator, 1 + generate.number(12));
    }

    @Test
    void what_cannot_be_a_total_is_a_programming_error() {
        List<Fraction> thirds = List.of(Fraction.of(1, 3), Fraction.of(2, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(Kroner.ofOre(1), thirds, RoundingUnit.KRONE, TieOrder.LISTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(Kroner.ofOre(400), thirds, RoundingUnit.KRONE, TieOrder.LISTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(Kroner.ofOre(50), thirds, RoundingUnit.ORE, TieOrder.LISTED));
    }

    @Test
    void weights_that_cannot_share_are_a_programming_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.byWeights(1, new long[] {0, 0}, TieOrder.LISTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.byWeights(1, new long[] {2, -1}, TieOrder.LISTED));
        assertThatIllegalArgumentException().isThrownBy(() -> combined(-3, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> combined(3, 2, 1)).withMessageContaining("whole");
    }

    @Test
    void weights_that_cannot_share_are_a_programming_error_for_numbers_of_any_length() {
        long most = Long.MAX_VALUE;

        assertThat(combined(12, 3, most, most)).containsExactly(2, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> combined(1, 1, most, most, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> combined(-1, 1, most, most));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> combined(3, 2, most, most))
                .withMessageContaining("whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.combined(
                        new long[] {1, 1}, 1, new long[][] {{most, most}, {0, 0}}, TieOrder.LISTED));
    }

    private static long[] combined(long amount, long denominator, long... weights) {
        return Allocation.combined(new long[] {amount}, denominator, new long[][] {weights}, TieOrder.LISTED);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_order_of_the_list_never_matters(long seed) {
        Generator generate = new Generator(seed);
        List<Long> ids = generate.shuffled(
                IntStream.range(0, generate.count(2)).mapToObj(Long::valueOf).toList());
        long total = generate.number(50);

        long[] units = Allocation.byWeights(
                total,
                ids.stream().mapToLong(id -> 1 + id % 3).toArray(),
                (one, other) -> ids.get(one).compareTo(ids.get(other)));

        long[] sorted = Allocation.byWeights(
                total,
                IntStream.range(0, ids.size()).mapToLong(id -> 1 + id % 3).toArray(),
                TieOrder.LISTED);
        for (int i = 0; i < units.length; i++) {
            assertThat(units[i]).isEqualTo(sorted[ids.get(i).intValue()]);
        }
    }
}
