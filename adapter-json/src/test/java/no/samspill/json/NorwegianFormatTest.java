package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorwegianFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0,00_kr",
                "5|0,05_kr",
                "-5|−0,05_kr",
                "99999|999,99_kr",
                "100000|1_000,00_kr",
                "-12345678|−123_456,78_kr",
                "123456789|1_234_567,89_kr",
                "100000000000000000|1_000_000_000_000_000,00_kr"
            })
    void amounts(long ore, String shown) {
        assertThat(NorwegianFormat.kroner(Kroner.ofOre(ore))).isEqualTo(shown.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "100000|100_000",
                "1000|1_000",
                "-1|−1",
                "12.50|12,50",
                "-1234.5|−1_234,5",
                "0.1234567|0,1234567",
                "999|999"
            })
    void numbers_with_the_decimals_they_have(BigDecimal number, String shown) {
        assertThat(NorwegianFormat.number(number)).isEqualTo(shown.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"1/3,0.33", "2/3,0.67", "1/200,0.01", "-1/200,-0.01", "1/201,0.00", "5,5.00"})
    void rounding_is_half_up_away_from_zero(String fraction, BigDecimal rounded) {
        assertThat(NorwegianFormat.rounded(Fraction.parse(fraction).orElseThrow(), 2))
                .isEqualTo(rounded);
    }

    /** A quarter of an hour before the year is out in London it is a new year here; and in summer two hours later. */
    @ParameterizedTest
    @CsvSource({"2026-12-31T23:45:59Z,01.01.2027 00:45", "2026-07-01T00:00:00Z,01.07.2026 02:00"})
    void a_moment_is_what_the_clock_on_the_wall_in_norway_shows(Instant moment, String shown) {
        assertThat(NorwegianFormat.moment(moment)).isEqualTo(shown);
    }

    @Test
    void fractions_as_amounts_and_percentages_and_periods() {
        assertThat(NorwegianFormat.kroner(Fraction.of(20000, 3))).isEqualTo("6\u00A0666,67\u00A0kr");
        assertThat(NorwegianFormat.percent(Fraction.of(1, 3))).isEqualTo("33,33\u00A0%");
        assertThat(NorwegianFormat.number(Kroner.ofOre(123450))).isEqualTo("1\u00A0234,50");
        assertThat(NorwegianFormat.period(Period.year(2021))).isEqualTo("01.01.2021–31.12.2021");
    }
}
