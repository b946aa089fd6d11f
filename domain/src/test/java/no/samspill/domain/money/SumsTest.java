package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When machine words are used: exactly when the lengths of the numbers prove that they fit. */
class SumsTest {

    private static final BigInteger ONE = BigInteger.ONE;

    private static Optional<Sums> sums(BigInteger amount, BigInteger denominator, long... weights) {
        return Sums.of(new BigInteger[] {amount}, denominator, new long[][] {weights});
    }

    private static BigInteger bits(int bits) {
        return ONE.shiftLeft(bits).subtract(ONE);
    }

    @Test
    void the_amounts_have_63_bits_together() {
        assertThat(sums(bits(63), ONE, 1)).isPresent();
        assertThat(sums(bits(63).add(ONE), ONE, 1)).isEmpty();
        assertThat(Sums.of(new BigInteger[] {bits(62), bits(62)}, ONE, new long[][] {{1}, {1}}))
                .isPresent();
        assertThat(Sums.of(new BigInteger[] {bits(63), ONE}, ONE, new long[][] {{1}, {1}}))
                .isEmpty();
    }

    @Test
    void the_common_denominator_has_62_bits() {
        assertThat(sums(ONE, bits(40), (1L << 22) - 1)).isPresent();
        assertThat(sums(ONE, bits(40), 1L << 22)).isEmpty();
        assertThat(sums(ONE, ONE, (1L << 61) - 1)).isPresent();
        assertThat(sums(ONE, ONE, 1L << 61)).isEmpty();
    }

    @Test
    void the_weights_have_63_bits_together() {
        assertThat(sums(ONE, ONE, (1L << 60) - 3, 1, 1)).isPresent();
        assertThat(sums(ONE, ONE, 1L << 59, 1, 1, 1)).isPresent();
        assertThat(sums(ONE, ONE, Long.MAX_VALUE, Long.MAX_VALUE, 2)).isEmpty();
        assertThat(sums(ONE, ONE, Long.MAX_VALUE, Long.MAX_VALUE, 3)).isEmpty();
        assertThat(sums(ONE, ONE, 1L << 62, 1L << 62, 1L << 62, 1L << 62)).isEmpty();
        assertThat(sums(ONE, ONE, 1L << 62, 1L << 62, 1L << 62, 1L << 62, 1)).isEmpty();
    }

    @Test
    void the_least_common_multiple_of_the_totals_is_what_must_fit() {
        BigInteger[] amounts = {ONE, ONE};
        long prime = (1L << 31) - 1;

        assertThat(Sums.of(amounts, ONE, new long[][] {{1L << 60}, {1L << 59}})).isPresent();
        assertThat(Sums.of(amounts, ONE, new long[][] {{prime}, {1L << 30}})).isPresent();
        assertThat(Sums.of(amounts, ONE, new long[][] {{prime}, {1L << 31}})).isEmpty();
        assertThat(Sums.of(amounts, ONE, new long[][] {{prime}, {1L << 40}})).isEmpty();
        // The product of these two is 71, if only its last 64 bits are looked at.
        assertThat(Sums.of(amounts, ONE, new long[][] {{1099511627689L}, {224217251514857071L}}))
                .isEmpty();
        assertThat(Sums.of(amounts, ONE, new long[][] {{6}, {4}}).orElseThrow().allocate(TieOrder.LISTED))
                .containsExactly(2);
    }

    @Test
    void sums_of_64_bits_and_more_are_not_counted_in_63() {
        long[] weights = {1, 2, 4};

        assertThat(sums(bits(60), ONE, weights).orElseThrow().allocate(TieOrder.LISTED))
                .containsExactly(164703072086692425L, 329406144173384850L, 658812288346769700L);
        assertThat(sums(bits(63), ONE, weights).orElseThrow().allocate(TieOrder.LISTED))
                .containsExactly(1317624576693539401L, 2635249153387078802L, 5270498306774157604L);
    }
}
