package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/3",
        "2/6, 1/3",
        "0.30, 3/10",
        "17/100, 17/100",
        "2, 2",
        "0, 0",
        "-1/2, -1/2",
        "-0.5, -1/2",
        "007/007, 1"
    })
    void text_is_read_and_written_in_lowest_terms(String text, String written) {
        assertThat(Fraction.parse(text).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/",
                "/3",
                "1/0",
                "1/-3",
                "1,5",
                "1.",
                ".5",
                "1e3",
                " 1",
                "1/3/5",
                "ett",
                "0x1",
                "+1",
                "-",
                "1;5",
                "1/2.5",
                "1.5/2",
                "١/2",
                "1234567890123456789012345678901",
                "1/1234567890123456789012345678901",
                "0.1234567890123456789012345678901"
            })
    void other_text_is_not_a_fraction(String text) {
        assertThat(Fraction.parse(text)).isEmpty();
    }

    @Test
    void a_negative_denominator_turns_both_signs() {
        assertThat(Fraction.of(1, -2)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(3, -3).denominator()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void a_zero_denominator_is_a_programming_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3", "-7/2, -4", "6/2, 3", "-6/2, -3", "0, 0", "-1/3, -1"})
    void the_floor_is_the_largest_whole_number_not_above(String text, long floor) {
        assertThat(Fraction.parse(text).orElseThrow().floor()).isEqualTo(BigInteger.valueOf(floor));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 3/2", "100, 100", "1E+2, 100", "0.000, 0", "-0.25, -1/4"})
    void a_decimal_is_the_same_number(BigDecimal decimal, String written) {
        assertThat(Fraction.of(decimal)).hasToString(written);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_laws_of_arithmetic_hold(long seed) {
        Generator generate = new Generator(seed);
        Fraction a = fraction(generate);
        Fraction b = fraction(generate);
        Fraction c = fraction(generate);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
        assertThat(b.signum() == 0 ? a : a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
        assertThat(Fraction.parse(a.toString())).contains(a);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void fractions_can_be_written_over_their_smallest_common_denominator(long seed) {
        Generator generate = new Generator(seed);
        Fraction a = fraction(generate);
        Fraction b = generate.percent(20) ? Fraction.of(generate.number(20)) : fraction(generate);

        BigInteger common = a.commonDenominator(b.denominator());

        assertThat(new Fraction(a.numeratorOver(common), common)).isEqualTo(a);
        assertThat(new Fraction(b.numeratorOver(common), common)).isEqualTo(b);
        assertThat(common)
                .isEqualTo(a.denominator()
                        .multiply(b.denominator())
                        .divide(a.denominator().gcd(b.denominator())));
        assertThat(a.numeratorOver(common).multiply(a.denominator()))
                .isEqualTo(a.numerator().multiply(common));
    }

    private static Fraction fraction(Generator generate) {
        long numerator = generate.number(60);
        return Fraction.of(generate.percent(40) ? -numerator : numerator, 1 + generate.number(30));
    }
}
