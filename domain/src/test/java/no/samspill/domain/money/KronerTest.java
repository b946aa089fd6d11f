package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KronerTest {

    @ParameterizedTest
    @CsvSource({
        "1234.50, 123450, 1234.50",
        "1234.5, 123450, 1234.50",
        "1234, 123400, 1234.00",
        "0, 0, 0.00",
        "-0.00, 0, 0.00",
        "0.07, 7, 0.07",
        "-0.07, -7, -0.07",
        "-1234.5, -123450, -1234.50",
        "1000000000000000, 100000000000000000, 1000000000000000.00",
        "-1000000000000000.00, -100000000000000000, -1000000000000000.00"
    })
    void decimal_text_is_read_and_written(String text, long ore, String written) {
        Kroner amount = Kroner.parse(text).orElseThrow();

        assertThat(amount.ore()).isEqualTo(ore);
        assertThat(amount).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.234",
                "1,50",
                "1e3",
                "ti",
                "1 000",
                ".50",
                "1.",
                "+1",
                "--1",
                "-",
                "1.-5",
                "1.5.0",
                "1.50 ",
                "١",
                "1000000000000000.01",
                "-1000000000000000.01",
                "99999999999999999"
            })
    void anything_else_is_not_an_amount(String text) {
        assertThat(Kroner.parse(text)).isEmpty();
    }

    @Test
    void amounts_are_added_and_subtracted() {
        Kroner amount = Kroner.ofOre(150);

        assertThat(amount.plus(Kroner.ofOre(-151))).isEqualTo(Kroner.ofOre(-1));
        assertThat(amount.minus(Kroner.ofOre(50))).isEqualTo(Kroner.ofOre(100));
        assertThat(amount.negated()).isEqualTo(Kroner.ofOre(-150));
        assertThat(amount.toFraction()).isEqualTo(Fraction.of(3, 2));
    }

    @Test
    void an_amount_that_is_too_large_is_never_wrapped_around() {
        Kroner largest = Kroner.ofOre(Long.MAX_VALUE);
        Kroner smallest = Kroner.ofOre(Long.MIN_VALUE);

        assertThatThrownBy(() -> largest.plus(Kroner.ofOre(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> smallest.minus(Kroner.ofOre(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(smallest::negated).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_are_ordered_by_size() {
        assertThat(Kroner.ofOre(-1)).isLessThan(Kroner.ZERO);
        assertThat(Kroner.ofOre(-1).isNegative()).isTrue();
        assertThat(Kroner.ZERO.isNegative()).isFalse();
        assertThat(Kroner.ZERO.isZero()).isTrue();
        assertThat(Kroner.ofOre(1).isZero()).isFalse();
        assertThat(Kroner.ofOre(0)).isSameAs(Kroner.ZERO);
    }
}
