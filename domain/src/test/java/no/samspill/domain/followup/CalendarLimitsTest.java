package no.samspill.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-01, 2022-03-01, 2022-03-01",
        "2022-03-01, , 2023-03-01",
        "2022-03-01, 2032-02-29, 2032-02-29",
        "1900-01-01, , 1901-01-01",
        "2999-12-31, , 3000-12-31"
    })
    void a_period_of_at_most_ten_years_can_be_asked_for(LocalDate from, LocalDate to, LocalDate last) {
        assertThat(CalendarLimits.period(from, Optional.ofNullable(to))).isEqualTo(new Period(from, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-01|2022-02-28|/to|CALENDAR_ENDS_BEFORE_IT_BEGINS|2022-03-01,2022-02-28",
                "2022-03-01|2032-03-01|/to|CALENDAR_TOO_LONG|2022-03-01,2032-03-01,10",
                "2022-03-01|3000-01-01|/to|DAY_OUTSIDE_CALENDAR|3000-01-01,1900,2999",
                "2022-03-01|+999999999-12-31|/to|DAY_OUTSIDE_CALENDAR|+999999999-12-31,1900,2999",
                "1899-12-31|1900-01-01|/from|DAY_OUTSIDE_CALENDAR|1899-12-31,1900,2999",
                "+999999999-12-31||/from|DAY_OUTSIDE_CALENDAR|+999999999-12-31,1900,2999"
            })
    void another_is_refused_with_the_limit(
            LocalDate from, LocalDate to, String pointer, CalendarRefusal code, String facts) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CalendarLimits.period(from, Optional.ofNullable(to)))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(new Reason(code, pointer, List.of(facts.split(",")))));
    }

    @Test
    void both_days_are_refused_at_once() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CalendarLimits.period(LocalDate.MIN, Optional.of(LocalDate.MAX)))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Reason::pointer)
                        .containsExactly("/from", "/to"));
    }
}
