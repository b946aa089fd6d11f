package no.samspill.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static OpenPeriod open(String from, String to) {
        return new OpenPeriod(LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, 365, 12",
        "2024-01-01, 2024-12-31, 366, 12",
        "2021-08-01, 2021-12-31, 153, 5",
        "2021-01-31, 2021-02-01, 2, 2",
        "2021-05-17, 2021-05-17, 1, 1",
        "2020-12-31, 2022-01-01, 367, 14"
    })
    void days_and_months_are_counted_with_both_ends(LocalDate from, LocalDate to, long days, long months) {
        assertThat(new Period(from, to).days()).isEqualTo(days);
        assertThat(new Period(from, to).monthsTouched()).isEqualTo(months);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2021-01-02", "2021-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> open("2021-01-02", "2021-01-01"));
        assertThat(open("2021-01-01", "2021-01-01").contains(LocalDate.of(2021, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-06-30, 2021-06-30, 2021-12-31, 2021-06-30, 2021-06-30",
        "2021-01-01, 2021-12-31, 2021-03-01, 2021-04-01, 2021-03-01, 2021-04-01",
        "2021-03-01, 2021-04-01, 2021-01-01, 2021-12-31, 2021-03-01, 2021-04-01",
        "2021-01-01, 2021-06-29, 2021-06-30, 2021-12-31, , ",
        "2021-06-30, 2021-12-31, 2021-01-01, 2021-06-29, , "
    })
    void the_intersection_is_the_days_in_both(
            String from, String to, String otherFrom, String otherTo, String first, String last) {
        assertThat(period(from, to).intersection(period(otherFrom, otherTo)))
                .isEqualTo(Optional.ofNullable(first).map(day -> period(day, last)));
    }

    @Test
    void a_period_contains_its_ends_and_no_day_outside() {
        Period year = Period.year(2021);

        assertThat(year.contains(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2020, 12, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void half_years_make_the_year() {
        assertThat(HalfYear.FIRST.of(2024)).isEqualTo(period("2024-01-01", "2024-06-30"));
        assertThat(HalfYear.SECOND.of(2024)).isEqualTo(period("2024-07-01", "2024-12-31"));
    }

    @Test
    void an_open_period_has_no_last_day() {
        OpenPeriod open = OpenPeriod.since(LocalDate.of(2021, 3, 1));

        assertThat(open.contains(LocalDate.of(2021, 2, 28))).isFalse();
        assertThat(open.contains(LocalDate.of(2021, 3, 1))).isTrue();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.within(Period.year(2021))).contains(period("2021-03-01", "2021-12-31"));
        assertThat(open.within(Period.year(2020))).isEmpty();
        assertThat(open("2019-01-01", "2019-02-01").within(Period.year(2020))).isEmpty();
        assertThat(open("2019-01-01", "2020-02-01").within(Period.year(2020)))
                .contains(period("2020-01-01", "2020-02-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, , 2022-01-01, , true, true",
        "2022-01-01, , 2021-01-01, , true, false",
        "2021-01-01, 2021-12-31, 2021-12-31, , true, false",
        "2021-01-01, 2021-12-31, 2022-01-01, , false, false",
        "2021-01-01, 2021-12-31, 2021-02-01, 2021-12-31, true, true",
        "2021-01-01, 2021-12-31, 2021-02-01, 2022-01-01, true, false",
        "2021-01-01, , 2020-01-01, 2020-12-31, false, false"
    })
    void open_periods_overlap_or_cover_each_other(
            String from, String to, String otherFrom, String otherTo, boolean overlaps, boolean covers) {
        assertThat(open(from, to).overlaps(open(otherFrom, otherTo))).isEqualTo(overlaps);
        assertThat(open(otherFrom, otherTo).overlaps(open(from, to))).isEqualTo(overlaps);
        assertThat(open(from, to).covers(open(otherFrom, otherTo))).isEqualTo(covers);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void the_intersection_contains_exactly_the_days_of_both(long seed) {
        Generator generate = new Generator(seed);
        LocalDate start = LocalDate.of(2024, 2, 1);
        Period one = period(generate, start);
        Period other = period(generate, start);

        for (int i = 0; i < 120; i++) {
            LocalDate day = start.plusDays(i);
            assertThat(one.intersection(other).map(both -> both.contains(day)).orElse(false))
                    .isEqualTo(one.contains(day) && other.contains(day));
        }
    }

    private static Period period(Generator generate, LocalDate start) {
        LocalDate from = start.plusDays(generate.between(0, 60));
        return new Period(from, from.plusDays(generate.between(0, 50)));
    }
}
