package no.samspill.domain.municipality;

import static no.samspill.domain.municipality.Samples.REFORM;
import static no.samspill.domain.municipality.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegisterTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private final MunicipalityRegister register = Samples.register();

    @ParameterizedTest
    @CsvSource({
        "1806, 2019-12-31, ",
        "1806, 2020-01-01, Narvik",
        "5011, 2019-12-31, Hemne",
        "5011, 2020-01-01, ",
        "5001, 2022-12-31, Trondheim",
        "5001, 2023-01-01, Trondheim - Tråante",
        "9999, 2020-01-01, "
    })
    void a_number_means_what_it_meant_on_the_date(String number, LocalDate date, String name) {
        assertThat(register.find(number(number), date).map(Municipality::name).orElse(null))
                .isEqualTo(name);
    }

    @Test
    void the_municipalities_of_a_day_are_listed_by_number() {
        assertThat(register.on(REFORM))
                .extracting(found -> found.number().value())
                .containsExactly("1806", "5001", "5055", "5056", "5059", "5428");
    }

    @ParameterizedTest
    @CsvSource({
        "1942, 2026-01-01, 5544",
        "1942, 2023-12-31, 5428",
        "1942, 2019-12-31, 1942",
        "5011, 2026-01-01, 5055",
        "5030, 2026-01-01, 5001",
        "5001, 2026-01-01, 5001",
        "5012, 2026-01-01, 5055 5056 5059",
        "9999, 2026-01-01, ''"
    })
    void successors_are_followed_through_every_change(String number, LocalDate to, String expected) {
        assertThat(register.successors(number(number), IN_2018, to))
                .extracting(MunicipalityNumber::value)
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void a_split_municipality_has_no_single_successor() {
        assertThat(register.successor(number("5012"), IN_2018, IN_2026)).isEmpty();
        assertThat(register.successor(number("5012"), IN_2018, IN_2019)).contains(number("5012"));
        assertThat(register.successor(number("1942"), IN_2018, IN_2026)).contains(number("5544"));
    }

    @Test
    void every_step_is_told_with_its_date_and_kind() {
        assertThat(register.successions(number("1942"), IN_2018, IN_2026))
                .extracting(Succession::effective, Succession::to, Succession::kind)
                .containsExactly(
                        tuple(REFORM, number("5428"), Succession.Kind.RENUMBERED),
                        tuple(LocalDate.of(2024, 1, 1), number("5544"), Succession.Kind.RENUMBERED));
    }

    @Test
    void a_number_taken_over_by_another_area_does_not_inherit_the_successors_of_the_first() {
        assertThat(register.successors(number("5001"), REFORM, IN_2026)).containsExactly(number("5001"));
        assertThat(register.successions(number("5001"), REFORM, IN_2026)).isEmpty();
    }

    @Test
    void ended_coming_and_unknown_numbers_are_answered_openly() {
        assertThat(register.standing(number("5544"), IN_2026))
                .isInstanceOfSatisfying(
                        NumberStatus.Valid.class,
                        valid ->
                                assertThat(valid.municipality().officialName()).isEqualTo("Nordreisa - Ráisa - Raisi"));
        assertThat(register.standing(number("5012"), IN_2026))
                .isInstanceOfSatisfying(NumberStatus.Ended.class, ended -> {
                    assertThat(ended.last().name()).isEqualTo("Snillfjord");
                    assertThat(ended.successions())
                            .extracting(Succession::to)
                            .containsExactly(number("5055"), number("5056"), number("5059"));
                });
        assertThat(register.standing(number("5544"), REFORM)).isInstanceOf(NumberStatus.NotYet.class);
        assertThat(register.standing(number("1806"), IN_2019)).isInstanceOf(NumberStatus.Ended.class);
        assertThat(register.standing(number("2100"), IN_2026)).isEqualTo(new NumberStatus.Unknown(number("2100")));
    }

    @Test
    void dates_before_the_register_are_refused_not_answered_with_too_few() {
        assertThatThrownBy(() -> register.on(LocalDate.of(2017, 12, 31)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .isEqualTo(List.of(Reason.at(
                                        "", MunicipalityRefusal.DATE_BEFORE_REGISTER, "2017-12-31", "2018-01-01"))));
    }

    @Test
    void an_old_municipality_the_register_knows_can_be_followed_from_its_first_day() {
        assertThat(register.successors(number("1942"), LocalDate.of(1886, 1, 1), IN_2026))
                .containsExactly(number("5544"));
        assertThatThrownBy(() -> register.successions(number("5011"), LocalDate.of(1886, 1, 1), IN_2026))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_municipality_goes_by_each_of_its_names() {
        Municipality nordreisa = register.find(number("5544"), IN_2026).orElseThrow();
        assertThat(nordreisa.names()).containsExactly("Nordreisa", "Nordreisa - Ráisa - Raisi", "Ráisa", "Raisi");
    }
}
