package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import no.samspill.domain.municipality.MunicipalityRefusal;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.FileRefusal;
import no.samspill.json.JsonRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GsiReportTest {

    private final GsiReport gsi = new GsiReport(BundledMunicipalities.register());

    @Test
    void pupils_are_read_by_code_with_the_hidden_ones_still_hidden() throws IOException {
        FigureReading reading = gsi.read(small().getBytes(StandardCharsets.UTF_8), GsiReport.PUPILS);

        assertThat(reading.figures().figures())
                .isEqualTo(Map.of(
                        new PartyId("5501"), new Figure.Counted(BigDecimal.valueOf(8101)),
                        new PartyId("5503"), new Figure.Counted(BigDecimal.valueOf(2592)),
                        new PartyId("5510"), Figure.Unknown.SUPPRESSED,
                        new PartyId("5512"), Figure.Unknown.NOT_COLLECTED,
                        new PartyId("5514"), new Figure.Counted(BigDecimal.ZERO)));
        assertThat(reading.figures().referenceDate()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(reading.figures().source()).isEqualTo("Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0");
        assertThat(reading.figures().status()).isEqualTo(FigureStatus.FINAL);
    }

    @Test
    void svalbard_is_left_out_and_it_is_said() throws IOException {
        assertThat(gsi.read(small().getBytes(StandardCharsets.UTF_8), GsiReport.PUPILS)
                        .notes())
                .containsExactly(
                        Reason.at("/metadata/columns", FileNote.COLUMN_READ, "2025-26 / Alle trinn / Antall elever"),
                        Reason.at("/rows/7", FileNote.LEFT_OUT, "2100", "Svalbard"));
    }

    @Test
    void the_measure_is_found_by_any_of_its_names_and_provisional_figures_say_so() throws IOException {
        String renamed = small().replace("\"Antall elever med", "\"Foreløpige tall Antall elever med");
        FigureReading reading = gsi.read(
                renamed.getBytes(StandardCharsets.UTF_8),
                List.of("antall elever med særskilt norsk", "Antall elever med forsterket opplæring i norsk"));

        assertThat(reading.figures().value(new PartyId("5503"))).contains(BigDecimal.valueOf(87));
        assertThat(reading.figures().status()).isEqualTo(FigureStatus.PROVISIONAL);
    }

    @Test
    void no_break_spaces_between_thousands_and_restricted_numbers_are_understood() throws IOException {
        String text = small().replace("8 101", "8\u00A0101").replace("\" 2 592\"", "\"[2]*\"");
        FigureReading reading = gsi.read(text.getBytes(StandardCharsets.UTF_8), GsiReport.PUPILS);
        assertThat(reading.figures().value(new PartyId("5501"))).contains(BigDecimal.valueOf(8101));
        assertThat(reading.figures().figures().get(new PartyId("5503"))).isEqualTo(Figure.Unknown.SUPPRESSED);
    }

    @Test
    void all_bad_rows_are_named_at_once() throws IOException {
        String bad = small().replace("\"8 101\"", "\"8.101\"")
                .replace("\"kode\": \"5503\"", "\"kode\": \"5501\"")
                .replace("\"kode\": \"5510\"", "\"kode\": \"551\"")
                .replace("\"data\": [\"\", \"0\", \"4\"]", "\"data\": []")
                .replace("[\"0\", \"0\", \"2\"]", "[\"-3\", \"0\", \"2\"]");
        assertThat(refusals(bad))
                .containsExactly(
                        Reason.at("/rows/1/data/0", FileRefusal.NOT_A_NUMBER, "8.101"),
                        Reason.at("/rows/3/kode", FileRefusal.INVALID_MUNICIPALITY_NUMBER, "551"),
                        Reason.at("/rows/4/data/0", FileRefusal.GSI_MALFORMED),
                        Reason.at("/rows/5/data/0", FileRefusal.NEGATIVE_NUMBER, "-3"));
    }

    @Test
    void the_same_municipality_twice_is_refused() throws IOException {
        assertThat(refusals(small().replace("\"kode\": \"5503\"", "\"kode\": \"5501\"")))
                .containsExactly(Reason.at("/rows/2", FileRefusal.DUPLICATE_MUNICIPALITY, "5501", "/rows/1"));
    }

    @Test
    void several_columns_of_the_name_are_refused_with_their_headings() throws IOException {
        String twice = small().replace("\"Antall skoler\"", "\"Antall elever\"");
        assertThat(refusals(twice))
                .containsExactly(Reason.at(
                        "/metadata/columns",
                        FileRefusal.COLUMN_NOT_UNIQUE,
                        "Antall elever",
                        "2025-26 / Alle trinn / Antall elever; 2025-26 / Alle trinn / Antall elever"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2025-26\" | \"2025\" | GSI_YEAR_UNCLEAR",
                "\"2025-26\" | \"2025-27\" | GSI_YEAR_UNCLEAR",
                "\"Antall elever\" | \"Elever\" | COLUMN_NOT_FOUND",
                "\"columnCount\": 3 | \"columnCount\": 2 | GSI_MALFORMED",
                "\"columnCount\": 3 | \"columnCount\": 2000000000 | GSI_MALFORMED",
                "\"columns\" | \"kolonner\" | GSI_MALFORMED",
                "\"rows\" | \"rader\" | GSI_MALFORMED",
                "\"id\": \"1.62.2\" | \"id\": 7 | GSI_MALFORMED"
            })
    void a_report_of_another_build_is_refused(String part, String instead, FileRefusal code) throws IOException {
        assertThat(refusals(small().replace(part, instead)))
                .extracting(Reason::code)
                .containsOnly(code);
    }

    @Test
    void a_year_the_register_does_not_know_is_refused() throws IOException {
        assertThat(refusals(small().replace("\"2025-26\"", "\"2014-15\"")))
                .containsExactly(Reason.at("", MunicipalityRefusal.DATE_BEFORE_REGISTER, "2014-10-01", "2017-01-01"));
    }

    @Test
    void a_truncated_report_is_refused_wherever_it_is_cut() throws IOException {
        String whole = small();
        for (int length = 0; length < whole.stripTrailing().length(); length += 7) {
            assertThat(refusals(whole.substring(0, length)))
                    .as("cut after %d", length)
                    .extracting(Reason::code)
                    .containsOnly(JsonRefusal.JSON_MALFORMED);
        }
    }

    private List<Reason> refusals(String report) {
        return catchThrowableOfType(
                        Refused.class, () -> gsi.read(report.getBytes(StandardCharsets.UTF_8), GsiReport.PUPILS))
                .reasons();
    }

    private static String small() throws IOException {
        try (InputStream file = GsiReportTest.class.getResourceAsStream("gsi-small.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
