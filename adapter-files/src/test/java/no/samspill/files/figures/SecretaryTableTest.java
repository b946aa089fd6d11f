package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.TableColumns.About;
import no.samspill.json.Language;
import no.samspill.json.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables made for people to read: names instead of numbers, and texts around the figures. */
class SecretaryTableTest {

    private static final TableColumns PUPILS = TableColumns.of("Elever");
    private static final About OCTOBER = new About(LocalDate.of(2025, 10, 1), "Opptelling", FigureStatus.FINAL);

    private final TypedFigures typed = new TypedFigures(BundledMunicipalities.register());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Elever\nFrøya;559\nHerøy (Nordland);201\n",
                "Navn;Elever\nFrøya kommune ;559\nHERØY (NORDLAND);201\n",
                "Kommune;Elever\n5014 Frøya;559\nK-1818 Herøy;201\n",
                "Kommunenr;Elever\n5014\u00A0Frøya;559\n1818 Herøy;201\n",
                "Kommunenr;Kommune;Elever\n5014 Frøya;Frøya;559\nK-1818 Herøy;Herøy;201\n"
            })
    void a_municipality_is_known_by_its_name_when_no_other_has_it(String text) {
        assertThat(figures(text)).isEqualTo(Map.of(new PartyId("5014"), of(559), new PartyId("1818"), of(201)));
    }

    @Test
    void a_name_of_none_or_of_several_is_refused_with_the_possible_numbers() {
        assertThat(refusals("Kommune;Elever\nHytra;1\nHerøy;2\nFrøya;3\nFrøya kommune;4\nSnillfjord;5\n"))
                .containsExactly(
                        Reason.at("A2", FileRefusal.UNKNOWN_NAME, "Hytra", "2025-10-01"),
                        Reason.at("A3", FileRefusal.NAME_NOT_UNIQUE, "Herøy", "1515, 1818"),
                        Reason.at("A5", FileRefusal.DUPLICATE_MUNICIPALITY, "5014", "A4"),
                        Reason.at("A6", FileRefusal.UNKNOWN_NAME, "Snillfjord", "2025-10-01"));
    }

    @Test
    void a_number_and_a_name_in_one_cell_must_be_of_the_same() {
        assertThat(refusals("Kommune;Elever\n5014 Hitra;1\n"))
                .containsExactly(Reason.at("A2", FileRefusal.NAME_DIFFERS, "5014", "Hitra", "Frøya"));
    }

    @Test
    void texts_and_totals_around_the_figures_are_left_out_and_told_of() {
        FigureReading reading = typed.csv(bytes("""
            Kommunenr;Kommune;Elever
            Fosen og kysten;;
            5014;Frøya;559
            ;Sum kysten:;559
            Totalt 2025;;559
            Kilde: skolene selv;;
            """), PUPILS, OCTOBER);
        assertThat(reading.figures().figures()).isEqualTo(Map.of(new PartyId("5014"), of(559)));
        assertThat(reading.notes())
                .containsExactly(
                        Reason.at("A2", FileNote.TEXT_LEFT_OUT, "Fosen og kysten"),
                        Reason.at("B4", FileNote.TOTAL_LEFT_OUT, "Sum kysten:"),
                        Reason.at("A5", FileNote.TOTAL_LEFT_OUT, "Totalt 2025"),
                        Reason.at("A6", FileNote.TEXT_LEFT_OUT, "Kilde: skolene selv"));
    }

    @Test
    void a_line_that_may_be_a_municipality_or_a_figure_is_not_taken_for_a_text() {
        assertThat(figures("Kommune;Elever\nFrøya;\nHitra;510\n"))
                .containsEntry(new PartyId("5014"), Figure.Unknown.NOT_COLLECTED);
        assertThat(refusals("Kommunenr;Kommune;Elever\n501;;\n;;559\nKilde;;559\n"))
                .extracting(Reason::pointer)
                .containsExactly("A2", "A3", "A4");
    }

    @ParameterizedTest
    @CsvSource({"-", ":", ".", "..", "ukjent", "1.234"})
    void what_is_no_number_is_refused_with_what_to_write_when_there_is_none(String mark) {
        List<Reason> reasons = refusals("Kommune;Elever\nFrøya;" + mark + "\n");
        assertThat(reasons).containsExactly(Reason.at("B2", FileRefusal.NOT_A_NUMBER, mark));
        assertThat(Sentences.in(Language.BOKMAL, FileRefusal.class).of(reasons.get(0)))
                .contains("la feltet stå tomt", "skriv *");
    }

    private Map<PartyId, Figure> figures(String text) {
        return typed.csv(bytes(text), PUPILS, OCTOBER).figures().figures();
    }

    private List<Reason> refusals(String text) {
        return catchThrowableOfType(Refused.class, () -> typed.csv(bytes(text), PUPILS, OCTOBER))
                .reasons();
    }

    private static Figure of(long number) {
        return new Figure.Counted(BigDecimal.valueOf(number));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
