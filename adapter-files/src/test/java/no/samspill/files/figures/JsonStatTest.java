package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.FileRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStatTest {

    private static final JsonStatPick IN_2022 = JsonStatPick.inhabitants(2022);
    private static final String VALUES =
            "\"value\": [5391369, 5425270, 4802, 4750, 2860, null, 0, 0, 0, 0, 697010, 699827]";

    private final JsonStat jsonStat = new JsonStat(BundledMunicipalities.register());

    @Test
    void inhabitants_are_read_by_position_not_by_order_of_writing() throws IOException {
        FigureReading reading = read(small(), IN_2022);
        assertThat(reading.figures().figures())
                .isEqualTo(Map.of(
                        new PartyId("0301"), new Figure.Counted(BigDecimal.valueOf(699_827)),
                        new PartyId("5428"), new Figure.Counted(BigDecimal.valueOf(4_750)),
                        new PartyId("5427"), Figure.Unknown.SUPPRESSED));
        assertThat(reading.figures().referenceDate()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(reading.figures().source()).isEqualTo("Kilde: Statistisk sentralbyrå, tabell 07459, CC BY 4.0");
    }

    @Test
    void what_is_no_municipality_on_the_date_is_left_out_and_named() throws IOException {
        assertThat(read(small(), IN_2022).notes())
                .extracting(Reason::facts)
                .containsExactly(
                        List.of("0", "Hele landet"),
                        List.of("1942", "Nordreisa (-2019)"),
                        List.of("K-Rest", "Delte kommuner og uoppgitt"));
    }

    @Test
    void the_same_cells_written_sparsely_give_the_same_figures() throws IOException {
        String sparse = small().replace(
                        VALUES,
                        "\"value\": {\"11\": 699827, \"0\": 5391369, \"3\": 4750, \"6\": 0, \"7\": 0, \"1\": 5425270}");
        assertThat(read(sparse, IN_2022).figures())
                .isEqualTo(read(small(), IN_2022).figures());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"5\": \":\"} | SUPPRESSED",
                "{\"5\": \".\"} | NOT_COLLECTED",
                "{\"5\": \"..\"} | NOT_COLLECTED",
                "{\"5\": \"…\"} | NOT_COLLECTED",
                "{} | NOT_COLLECTED",
                "[null,null,null,null,null,\":\",null,null,null,null,null,null] | SUPPRESSED"
            })
    void an_empty_cell_is_what_its_status_says(String status, Figure.Unknown expected) throws IOException {
        String text = small().replace("{\"5\": \":\"}", status);
        assertThat(read(text, IN_2022).figures().figures().get(new PartyId("5427")))
                .isEqualTo(expected);
    }

    @Test
    void one_status_for_all_cells_is_understood() throws IOException {
        for (String all : List.of("\":\"", "[\":\"]")) {
            String text = small().replace("{\"5\": \":\"}", all);
            assertThat(read(text, IN_2022).figures().figures().values()).containsOnly(Figure.Unknown.SUPPRESSED);
        }
        String marked = small().replace("{\"5\": \":\"}", "\"a\"").replace("null", "2829");
        assertThat(read(marked, IN_2022).figures().value(new PartyId("5427"))).contains(BigDecimal.valueOf(2829));
    }

    @Test
    void an_empty_cell_with_an_unknown_mark_is_refused() throws IOException {
        assertThat(refusals(small().replace("\":\"", "\"-\""), IN_2022))
                .containsExactly(Reason.at("/value/5", FileRefusal.UNKNOWN_STATUS, "-"));
    }

    @Test
    void a_dimension_with_several_categories_must_be_picked_and_the_choices_are_named() throws IOException {
        JsonStatPick open = new JsonStatPick("Region", Map.of(), LocalDate.of(2021, 1, 1), FigureStatus.FINAL, 0);
        assertThat(refusals(small(), open))
                .containsExactly(Reason.at("/dimension/Tid", FileRefusal.CATEGORY_NOT_PICKED, "Tid", "2021; 2022"));
    }

    @Test
    void all_wrong_picks_are_named_at_once() throws IOException {
        JsonStatPick wrong = new JsonStatPick(
                "Kommune", Map.of("Tid", "2022", "Alder", "0"), LocalDate.of(2023, 1, 1), FigureStatus.FINAL, 0);
        assertThat(refusals(small(), wrong))
                .containsExactly(
                        Reason.at("/id", FileRefusal.DIMENSION_NOT_FOUND, "Kommune", "Region, ContentsCode, Tid"),
                        Reason.at("/id", FileRefusal.DIMENSION_NOT_FOUND, "Alder", "Region, ContentsCode, Tid"),
                        Reason.at(
                                "/dimension/Region",
                                FileRefusal.CATEGORY_NOT_PICKED,
                                "Region",
                                "0 Hele landet; K-5428 Nordreisa; K-5427 Skjervøy; 1942 Nordreisa (-2019);"
                                        + " K-Rest Delte kommuner og uoppgitt; K-0301 Oslo"),
                        Reason.at("/dimension/Tid", FileRefusal.TIME_DIFFERS, "2022", "2023-01-01"));
    }

    @Test
    void a_category_that_is_not_there_is_refused_with_those_that_are() throws IOException {
        assertThat(refusals(small(), JsonStatPick.inhabitants(2023)))
                .contains(Reason.at("/dimension/Tid", FileRefusal.CATEGORY_NOT_FOUND, "2023", "Tid", "2021; 2022"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"dataset\" | \"collection\" | /class",
                "\"size\": [6, 1, 2] | \"size\": [6, 2] | /size",
                "\"size\": [6, 1, 2] | \"size\": [6, 1, 0] | /size/2",
                "\"size\": [6, 1, 2] | \"size\": [99999999, 1, 2] | /size/0",
                "\"size\": [6, 1, 2] | \"size\": [6.0, 1, 2] | /size/0",
                "\"K-0301\": 5 | \"K-0301\": 4 | /dimension/Region/category",
                "\"K-0301\": 5 | \"K-0301\": 6 | /dimension/Region/category",
                "[\"2021\", \"2022\"] | [\"2022\", \"2022\"] | /dimension/Tid/category",
                "[\"2021\", \"2022\"] | [\"2021\"] | /dimension/Tid/category",
                "697010, 699827] | 697010] | /value",
                "\"value\" | \"verdi\" | /value"
            })
    void a_dataset_that_does_not_add_up_is_refused_where_it_goes_wrong(String part, String instead, String where)
            throws IOException {
        assertThat(refusals(small().replace(part, instead), IN_2022))
                .containsExactly(Reason.at(where, FileRefusal.JSONSTAT_MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({
        "4750.5, TOO_MANY_DECIMALS",
        "-1, NEGATIVE_NUMBER",
        "1e999999999, NOT_A_NUMBER",
        "1e-999999999, TOO_MANY_DECIMALS",
        "'\"4750\"', NOT_A_NUMBER",
        "true, NOT_A_NUMBER"
    })
    void a_value_that_is_no_count_is_refused(String value, FileRefusal code) throws IOException {
        assertThat(refusals(small().replace("4750", value), IN_2022))
                .extracting(Reason::code, Reason::pointer)
                .containsExactly(tuple(code, "/value/3"));
    }

    @Test
    void the_same_municipality_under_two_codes_is_refused() throws IOException {
        assertThat(refusals(small().replace("\"1942\"", "\"5428\""), IN_2022))
                .containsExactly(Reason.at("/value/7", FileRefusal.DUPLICATE_MUNICIPALITY, "5428", "/value/3"));
    }

    private FigureReading read(String dataset, JsonStatPick pick) {
        return jsonStat.read(dataset.getBytes(StandardCharsets.UTF_8), pick);
    }

    private List<Reason> refusals(String dataset, JsonStatPick pick) {
        return catchThrowableOfType(Refused.class, () -> read(dataset, pick)).reasons();
    }

    private static String small() throws IOException {
        try (InputStream file = JsonStatTest.class.getResourceAsStream("population-small.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
