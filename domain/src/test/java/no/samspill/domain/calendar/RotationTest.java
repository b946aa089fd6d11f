package no.samspill.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

    private static final Rotation NORD_TROMS_RUNDT =
            Rotation.yearly(2011, "Kvænangen", "Lyngen", "Kåfjord", "Nordreisa", "Storfjord", "Skjervøy");

    @ParameterizedTest
    @CsvSource({
        "2010,",
        "2011, Kvænangen",
        "2012, Lyngen",
        "2013, Kåfjord",
        "2014, Nordreisa",
        "2015, Storfjord",
        "2016, Skjervøy",
        "2017, Kvænangen",
        "2018, Lyngen",
        "2019, Kåfjord",
        "2020, Nordreisa",
        "2021, Storfjord",
        "2022, Skjervøy",
        "2023, Kvænangen",
        "2110, Nordreisa"
    })
    void nord_troms_rundt_goes_from_municipality_to_municipality(int year, String host) {
        assertThat(NORD_TROMS_RUNDT.on(LocalDate.of(year, 1, 1))).isEqualTo(Optional.ofNullable(host));
        assertThat(NORD_TROMS_RUNDT.on(LocalDate.of(year, 12, 31))).isEqualTo(Optional.ofNullable(host));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31,", "2020-01-01,a", "2020-06-30,a", "2020-07-01,b", "2021-01-01,c", "2021-07-01,a"})
    void a_turn_can_last_half_a_year(LocalDate date, String whose) {
        Rotation rotation = new Rotation(List.of("a", "b", "c"), 2020, Rotation.Turn.HALF_YEAR);

        assertThat(rotation.on(date)).isEqualTo(Optional.ofNullable(whose));
    }

    @ParameterizedTest
    @CsvSource({"2010,", "2011,a", "2015-12-31,a", "2016,b", "2020,b", "2020-12-31,b", "2021,", "2110,"})
    void after_its_last_year_nobody_has_the_turn(String day, String whose) {
        Rotation rotation = new Rotation(List.of("a", "b"), 2011, Rotation.Turn.YEAR, Optional.of(2020));

        assertThat(rotation.on(LocalDate.parse(day.length() == 4 ? day + "-01-01" : day)))
                .isEqualTo(Optional.ofNullable(whose));
    }

    @Test
    void somebody_takes_turns() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rotation.yearly(2020));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void in_any_run_of_turns_as_long_as_the_order_everyone_has_one(long seed) {
        Generator generate = new Generator(seed);
        List<String> order = IntStream.range(0, generate.count(1))
                .mapToObj(Integer::toString)
                .toList();
        Rotation.Turn turn = generate.oneOf(Rotation.Turn.values());
        Rotation rotation = new Rotation(order, 2000, turn);
        int months = turn == Rotation.Turn.YEAR ? 12 : 6;
        LocalDate first = LocalDate.of(2000, 1, 1).plusDays(generate.between(0, 30_000));

        List<String> turns = IntStream.range(0, order.size())
                .mapToObj(i -> rotation.on(first.plusMonths((long) i * months)).orElseThrow())
                .toList();

        assertThat(new HashSet<>(turns)).isEqualTo(new HashSet<>(order));
        assertThat(rotation.on(first.plusMonths((long) order.size() * months))).contains(turns.get(0));
    }
}
