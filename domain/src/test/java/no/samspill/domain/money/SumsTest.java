package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When machine words are used: exactly when the lengths of the numbers prove that they fit. */
class SumsTest {

    private static Optional<Sums> sums(long amount, long denominator, long... weights) {
        return Sums.of(new long[] {amount}, denominator, new long[][] {weights});
    }

    private static long bits(int bits) {
        return (1L << bits) - 1;
    }

    @Test
    void the_amounts_have_63_bits_together() {
        long largest = Long.MAX_VALUE;
        long[][] weights = {{1}, {1}};

        assertThat(sums(largest, 1, 1)).isPresent();
        assertThat(Sums.of(new long[] {bits(62), bits(62)}, 1, weights)).isPresent();
        assertThat(Sums.of(new long[] {largest, 1}, 1, weights)).isEmpty();
        assertThat(Sums.of(new long[] {1, largest}, 1, weights)).isEmpty();
    }

    @Test
    void the_common_denominator_has_62_bits() {
        assertThat(sums(bits(40), bits(40), (1L << 22) - 1)).isPresent();
        assertThat(sums(bits(40), bits(40), 1L << 22)).isEmpty();
        assertThat(sums(1, 1, (1L << 61) - 1)).isPresent();
        assertThat(sums(1, 1, 1L << 61)).isEmpty();
    }

    @Test
    void the_weights_have_63_bits_together() {
        assertThat(sums(1, 1, (1L << 60) - 3, 1, 1)).isPresent();
        assertThat(sums(1, 1, 1L << 59, 1, 1, 1)).isPresent();
        assertThat(sums(1, 1, Long.MAX_VALUE, Long.MAX_VALUE, 2)).isEmpty();
        assertThat(sums(1, 1, Long.MAX_VALUE, Long.MAX_VALUE, 3)).isEmpty();
        assertThat(sums(1, 1, 1L << 62, 1L << 62, 1L << 62, 1L << 62)).isEmpty();
        assertThat(sums(1, 1, 1L << 62, 1L << 62, 1L << 62, 1L << 62, 1)).isEmpty();
    }

    @Test
    void the_least_common_multiple_of_the_totals_is_what_must_fit() {
        long[] amounts = {1, 1};
        long prime = (1L << 31) - 1;

        assertThat(Sums.of(amounts, 1, new long[][] {{1L << 60}, {1L << 59}})).isPresent();
        assertThat(Sums.of(amounts, 1, new long[][] {{prime}, {1L << 30}})).isPresent();
        assertThat(Sums.of(amounts, 1, new long[][] {{prime}, {1L << 31}})).isEmpty();
        assertThat(Sums.of(amounts, 1, new long[][] {{prime}, {1L << 40}})).isEmpty();
        // The product of these two is 71, if only its last 64 bits are looked at.
        assertThat(Sums.of(amounts, 1, new long[][] {{1099511627689L}, {224217251514857071L}}))
                .isEmpty();
        assertThat(Sums.of(amounts, 1, new long[][] {{6}, {4}}).orElseThrow().allocate(TieOrder.LISTED))
                .containsExactly(2);
    }

    @Test
    void sums_of_64_bits_and_more_are_not_counted_in_63() {
        long[] weights = {1, 2, 4};

        assertThat(sums(bits(60), 1, weights).orElseThrow().allocate(TieOrder.LISTED))
                .containsExactly(164703072086692425L, 329406144173384850L, 658812288346769700L);
        assertThat(sums(Long.MAX_VALUE, 1, weights).orElseThrow().allocate(TieOrder.LISTED))
                .containsExactly(1317624576693539401L, 2635249153387078802L, 5270498306774157604L);
    }
}
