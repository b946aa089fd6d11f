package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisorTest {

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_quotient_is_that_of_numbers_of_any_length(long seed) {
        Generator generate = new Generator(seed);
        for (int i = 0; i < 200; i++) {
            checkAround(Math.max(1, generate.number(63)), generate.number(63));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 10_000, (1L << 32) - 1, 1L << 32, (1L << 62) - 1, 1L << 62, Long.MAX_VALUE})
    void the_quotient_is_exact_at_the_limits(long divisor) {
        checkAround(divisor, 0);
        checkAround(divisor, 1);
        checkAround(divisor, Long.MAX_VALUE);
        checkAround(divisor, 0xFFFF_FFFFL);
    }

    /** Found by searching: here the first guess is one too low, which is rare. */
    @ParameterizedTest
    @ValueSource(longs = {(1L << 54) + 2, (1L << 41) + 1})
    void a_guess_that_is_too_low_is_put_right(long divisor) {
        checkAround(divisor, Long.MAX_VALUE - 1);
    }

    /** Where the quotient is whole, just above, and just below the next. */
    private static void checkAround(long divisor, long quotient) {
        BigInteger exact = BigInteger.valueOf(divisor).multiply(BigInteger.valueOf(quotient));
        check(divisor, exact, quotient);
        check(divisor, exact.add(BigInteger.valueOf(divisor / 2)), quotient);
        check(divisor, exact.add(BigInteger.valueOf(divisor - 1)), quotient);
    }

    private static void check(long divisor, BigInteger number, long quotient) {
        assertThat(new Divisor(divisor).quotient(number.shiftRight(64).longValue(), number.longValue()))
                .as("%s / %s", number, divisor)
                .isEqualTo(quotient);
    }
}
