package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.TableColumns.About;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedXlsxTest {

    private static final TableColumns PUPILS = TableColumns.of("Elever");
    private static final About OCTOBER = new About(LocalDate.of(2025, 10, 1), "Telling", FigureStatus.PROVISIONAL);
    private static final String HEADER =
            "<row r='1'>" + text("A1", "Kommunenr") + text("B1", "Kommune") + text("C1", "Elever") + "</row>";

    private final TypedFigures typed = new TypedFigures(BundledMunicipalities.register());

    @Test
    void a_workbook_is_read_whether_numbers_are_typed_as_numbers_or_text() throws IOException {
        byte[] file = workbook("Elevtall", sheet -> {
            row(sheet, 0, "Elevtall per 1. oktober 2025");
            row(sheet, 2, "Kommunenr", "Kommune", "Elever");
            row(sheet, 3, 5544, "Nordreisa", 563);
            row(sheet, 4, "5542", "Skjervøy", "1 201");
            row(sheet, 5, 301, "Oslo", "*");
            row(sheet, 6, "5536", "Lyngen", "");
            row(sheet, 7, "I alt", "", 1764);
        });
        FigureReading reading = typed.xlsx(file, PUPILS, OCTOBER);

        assertThat(reading.figures().figures())
                .isEqualTo(Map.of(
                        new PartyId("5544"),
                        new Figure.Counted(BigDecimal.valueOf(563)),
                        new PartyId("5542"),
                        new Figure.Counted(BigDecimal.valueOf(1201)),
                        new PartyId("0301"),
                        Figure.Unknown.SUPPRESSED,
                        new PartyId("5536"),
                        Figure.Unknown.NOT_COLLECTED));
        assertThat(reading.notes())
                .containsExactly(
                        Reason.at("Elevtall!A6", FileNote.LEADING_ZERO_RESTORED, "301", "0301"),
                        Reason.at("Elevtall!A8", FileNote.TOTAL_LEFT_OUT, "I alt"));
        assertThat(reading.figures().status()).isEqualTo(FigureStatus.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C2'><v>563</v></c> | 563",
                "<c r='C2'><v>563.00000000000011</v></c> | 563",
                "<c r='C2'><v>5.63E2</v></c> | 563",
                "<c r='C2'><f>500+63</f><v>563</v></c> | 563",
                "<c r='C2' t='str'><f>A9</f><v>1 563</v></c> | 1563",
                "<c r='C2' t='inlineStr'><is><t>563</t></is></c> | 563"
            })
    void a_figure_counts_with_the_value_it_was_saved_with(String cell, BigDecimal value) {
        assertThat(typed.xlsx(ark("5544", cell), PUPILS, OCTOBER).figures().value(new PartyId("5544")))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C2' s='1'><v>45931</v></c> | DATE_IN_CELL | 2025-10-01",
                "<c r='C2' s='1'><f>TODAY()</f><v>45931</v></c> | DATE_IN_CELL | 2025-10-01",
                "<c r='C2' t='e'><v>#REF!</v></c> | ERROR_IN_CELL | #REF!",
                "<c r='C2' t='e'><f>1/0</f><v>#DIV/0!</v></c> | ERROR_IN_CELL | #DIV/0!",
                "<c r='C2'><f>SUM(A1:A9)</f></c> | FORMULA_WITHOUT_VALUE | =SUM(A1:A9)",
                "<c r='C2' t='inlineStr'><is><t>=500+63</t></is></c> | NOT_A_NUMBER | =500+63",
                "<c r='C2' t='b'><v>1</v></c> | NOT_A_NUMBER | true",
                "<c r='C2'><v>-3</v></c> | NEGATIVE_NUMBER | -3",
                "<c r='C2'><v>1E300</v></c> | NOT_A_NUMBER | 1E+300",
                "<c r='C2' t='s'><v>99</v></c> | ERROR_IN_CELL | ?"
            })
    void a_cell_that_holds_no_count_is_refused_by_its_place(String cell, FileRefusal code, String fact) {
        assertThat(refusals(ark("5544", cell))).containsExactly(Reason.at("Ark1!C2", code, fact));
    }

    @Test
    void a_number_without_its_zero_is_refused_when_no_name_confirms_it() {
        assertThat(refusals(Workbooks.zipped(
                        Workbooks.parts(HEADER + "<row r='2'><c r='A2'><v>301</v></c><c r='C2'><v>5</v></c></row>"))))
                .containsExactly(Reason.at("Ark1!A2", FileRefusal.LEADING_ZERO_LOST, "301", "0301"));
    }

    @Test
    void a_table_in_two_sheets_is_refused_and_one_beside_other_sheets_is_found() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            row(workbook.newWorksheet("Forklaring"), 0, "Elever", "per skole");
            for (String name : List.of("Oktober", "Kladd")) {
                Worksheet sheet = workbook.newWorksheet(name);
                row(sheet, 0, "Kommunenr", "Elever");
                row(sheet, 1, "5544", 563);
            }
        }
        assertThat(refusals(bytes.toByteArray()))
                .containsExactly(Reason.at("", FileRefusal.SHEET_NOT_UNIQUE, "Oktober, Kladd"));
    }

    @Test
    void notes_to_the_right_of_the_table_do_no_harm() {
        String rows = HEADER + "<row r='2'>" + text("A2", "5544") + "<c r='C2'><v>563</v></c>" + text("H2", "husk!")
                + "</row>";
        assertThat(typed.xlsx(Workbooks.zipped(Workbooks.parts(rows)), PUPILS, OCTOBER)
                        .figures()
                        .figures())
                .hasSize(1);
    }

    private List<Reason> refusals(byte[] file) {
        return catchThrowableOfType(Refused.class, () -> typed.xlsx(file, PUPILS, OCTOBER))
                .reasons();
    }

    private static byte[] ark(String number, String figure) {
        return Workbooks.zipped(Workbooks.parts(HEADER + "<row r='2'>" + text("A2", number) + figure + "</row>"));
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static byte[] workbook(String name, Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            content.accept(workbook.newWorksheet(name));
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, values[column].toString());
            }
        }
    }
}
