package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.domain.municipality.NumberStatus;
import no.samspill.domain.municipality.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledMunicipalitiesTest {

    private final MunicipalityRegister register = BundledMunicipalities.register();

    @ParameterizedTest
    @CsvSource({
        "2017, 426", "2018, 422", "2019, 422", "2020, 356", "2021, 356",
        "2022, 356", "2023, 356", "2024, 357", "2025, 357", "2026, 357"
    })
    void there_are_as_many_municipalities_as_there_were_on_new_years_day(int year, int count) {
        assertThat(register.on(LocalDate.of(year, 1, 1))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0301 | 2018-01-01 | Oslo | Oslo | Oslo",
                "5544 | 2026-01-01 | Nordreisa | Nordreisa - Ráisa - Raisi | Troms",
                "5428 | 2023-12-31 | Nordreisa | Nordreisa | Troms og Finnmark",
                "5001 | 2022-12-31 | Trondheim | Trondheim | Trøndelag",
                "5001 | 2023-01-01 | Trondheim | Trondheim - Tråante | Trøndelag",
                "1806 | 2020-01-01 | Narvik | Narvik | Nordland",
                "1507 | 2021-01-01 | Ålesund | Ålesund | Møre og Romsdal",
                "1567 | 2018-12-31 | Rindal | Rindal | Møre og Romsdal",
                "5061 | 2019-01-01 | Rindal | Rindal | Trøndelag",
                "1613 | 2017-06-01 | Snillfjord | Snillfjord | Sør-Trøndelag",
                "3114 | 2024-01-01 | Våler (Østfold) | Våler | Østfold"
            })
    void names_and_counties_follow_the_date(
            String number, LocalDate date, String name, String official, String county) {
        Municipality found = register.find(new MunicipalityNumber(number), date).orElseThrow();
        assertThat(List.of(found.name(), found.officialName(), found.county())).containsExactly(name, official, county);
    }

    @ParameterizedTest
    @CsvSource({
        "1850, 2019-12-31, 2026-01-01, 1806 1875",
        "5012, 2019-12-31, 2026-01-01, 5055 5056 5059",
        "1613, 2017-12-31, 2026-01-01, 5055 5056 5059",
        "1507, 2023-12-31, 2026-01-01, 1508 1580",
        "1504, 2018-01-01, 2026-01-01, 1508 1580",
        "1504, 2018-01-01, 2023-12-31, 1507",
        "1942, 2018-01-01, 2026-01-01, 5544",
        "1567, 2018-01-01, 2026-01-01, 5061",
        "1103, 2018-01-01, 2026-01-01, 1103",
        "1141, 2018-01-01, 2026-01-01, 1103",
        "0301, 2018-01-01, 2026-01-01, 0301"
    })
    void what_became_of_a_municipality_is_known(String number, LocalDate from, LocalDate to, String successors) {
        assertThat(register.successors(new MunicipalityNumber(number), from, to))
                .extracting(MunicipalityNumber::value)
                .containsExactly(successors.split(" "));
    }

    @Test
    void only_the_split_ones_have_no_single_successor() {
        LocalDate first = LocalDate.of(2018, 1, 1);
        LocalDate last = LocalDate.of(2026, 1, 1);
        assertThat(register.on(first))
                .filteredOn(
                        found -> register.successor(found.number(), first, last).isEmpty())
                .extracting(Municipality::name)
                .containsExactly("Ålesund", "Ørskog", "Skodje", "Haram", "Sandøy", "Tysfjord", "Snillfjord");
    }

    @Test
    void every_number_that_has_ended_says_what_became_of_it() {
        LocalDate date = LocalDate.of(2026, 1, 1);
        for (Municipality former : register.on(LocalDate.of(2018, 1, 1))) {
            NumberStatus standing = register.standing(former.number(), date);
            if (standing instanceof NumberStatus.Ended ended) {
                assertThat(ended.successions()).as(former.toString()).isNotEmpty();
                assertThat(ended.successions()).extracting(Succession::from).containsOnly(former.number());
            } else {
                assertThat(standing).isInstanceOf(NumberStatus.Valid.class);
            }
        }
    }

    @Test
    void svalbard_is_no_municipality() {
        MunicipalityNumber svalbard = new MunicipalityNumber("2100");
        assertThat(register.standing(svalbard, LocalDate.of(2025, 10, 1)))
                .isEqualTo(new NumberStatus.Unknown(svalbard));
    }

    @Test
    void names_have_no_blanks_at_the_ends() {
        for (int year = 2018; year <= 2026; year++) {
            for (Municipality found : register.on(LocalDate.of(year, 1, 1))) {
                assertThat(List.of(found.name(), found.officialName(), found.county()))
                        .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()));
            }
        }
    }

    @Test
    void the_resource_carries_the_attribution_it_is_printed_with() throws IOException {
        try (InputStream resource = BundledMunicipalities.class.getResourceAsStream("municipalities.txt")) {
            assertThat(new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# " + BundledMunicipalities.ATTRIBUTION + "\n");
        }
    }
}
