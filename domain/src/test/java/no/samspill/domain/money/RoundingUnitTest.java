package no.samspill.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingUnitTest {

    @ParameterizedTest
    @EnumSource
    void text_is_read_as_it_is_written(RoundingUnit unit) {
        assertThat(RoundingUnit.parse(unit.toString())).contains(unit);
    }

    @Test
    void other_text_is_not_a_unit() {
        assertThat(RoundingUnit.parse("0.1")).isEmpty();
        assertThat(RoundingUnit.parse("1.0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HUNDRED_KRONER, 20000, true",
        "HUNDRED_KRONER, 20100, false",
        "KRONE, -300, true",
        "KRONE, -301, false",
        "ORE, 1, true"
    })
    void an_amount_is_a_whole_number_of_units_or_not(RoundingUnit unit, long ore, boolean divides) {
        assertThat(unit.divides(Kroner.ofOre(ore))).isEqualTo(divides);
    }

    @ParameterizedTest
    @CsvSource({
        "KRONE, 5/2, 3.00", "KRONE, 249/100, 2.00", "KRONE, -5/2, -2.00", "KRONE, 2, 2.00",
        "ORE, 1/200, 0.01", "ORE, 1/201, 0.00", "HUNDRED_KRONER, 150, 200.00", "HUNDRED_KRONER, 149.99, 100.00"
    })
    void a_half_goes_up(RoundingUnit unit, String exact, String rounded) {
        assertThat(unit.halfUp(Fraction.parse(exact).orElseThrow())).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"ORE, 12345, 12345", "KRONE, 12300, 123", "HUNDRED_KRONER, 1230000, 123", "KRONE, 12399, 123"})
    void an_amount_is_counted_in_units(RoundingUnit unit, long ore, long units) {
        assertThat(unit.count(Kroner.ofOre(ore))).isEqualTo(units);
    }
}
