package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.figures.TableColumns.About;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers someone could put in a file to hang the program or fill its memory. {@code 9*400} stands for 400 nines. */
class HostileNumbersTest {

    private static final About OCTOBER = new About(LocalDate.of(2025, 10, 1), "Telling", FigureStatus.FINAL);
    private static final TableColumns PUPILS = TableColumns.of("Elever");
    private static final TableColumns WITH_DECIMALS =
            new TableColumns(PUPILS.number(), PUPILS.name(), PUPILS.figure(), Integer.MAX_VALUE);

    private final TypedFigures typed = new TypedFigures(BundledMunicipalities.register());

    @ParameterizedTest
    @CsvSource({
        "1E+999999999",
        "1E-999999999",
        "1000E2147483647",
        "1e5",
        "9*16",
        "9*400",
        "9*1000000",
        "NaN",
        "Infinity",
        "0x10"
    })
    void a_text_file(String number) {
        String text = "Kommunenr;Kommune;Elever\n5544;Nordreisa;" + expanded(number) + "\n5542;Lyngen;1\n";
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertRefused(refusals(() -> typed.csv(file, PUPILS, OCTOBER)), "NOT_A_NUMBER C2", "NAME_DIFFERS B3");
    }

    @ParameterizedTest
    @CsvSource({
        "1E+999999999, NOT_A_NUMBER",
        "1E-999999999, TOO_MANY_DECIMALS",
        "10E2147483647, NOT_A_NUMBER",
        "1000E2147483647, NOT_A_NUMBER",
        "9.9999999999999999E2147483647, NOT_A_NUMBER",
        "-1000E2147483647, NOT_A_NUMBER",
        "1E-2147483647, TOO_MANY_DECIMALS",
        "9*16, NOT_A_NUMBER",
        "9*400, NOT_A_NUMBER",
        "9*32767, NOT_A_NUMBER"
    })
    void a_cell_of_a_workbook(String number, String code) {
        List<Reason> reasons = refusals(() -> typed.xlsx(workbook(number, "0"), PUPILS, OCTOBER));
        assertRefused(reasons, code + " Ark1!C2", "NAME_DIFFERS Ark1!B3");
        assertRefused(
                refusals(() -> typed.xlsx(workbook(number, "1"), PUPILS, OCTOBER)),
                "DATE_IN_CELL Ark1!C2",
                "NAME_DIFFERS Ark1!B3");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "0x10", "1E-2147483648", "1E99999999999", "9*32768", "9*20000000"})
    void what_no_spreadsheet_program_writes_is_a_damaged_workbook(String number) {
        assertRefused(refusals(() -> typed.xlsx(workbook(number, "0"), PUPILS, OCTOBER)), "XLSX_DAMAGED ");
    }

    @ParameterizedTest
    @CsvSource({
        "1E+999999999, NOT_A_NUMBER",
        "1E-999999999, TOO_MANY_DECIMALS",
        "1000e2147483647, NOT_A_NUMBER",
        "-1000e2147483647, NOT_A_NUMBER",
        "1e99999999999999999999, NOT_A_NUMBER",
        "1e-2147483648, NOT_A_NUMBER",
        "9*16, NOT_A_NUMBER",
        "9*400, NOT_A_NUMBER",
        "9*1000000, NOT_A_NUMBER"
    })
    void a_value_of_json_stat(String number, String code) throws IOException {
        byte[] dataset = dataset(expanded(number));
        assertRefused(
                refusals(() ->
                        new JsonStat(BundledMunicipalities.register()).read(dataset, JsonStatPick.inhabitants(2022))),
                code + " /value/3",
                "NEGATIVE_NUMBER /value/11");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "0E999999999, 0", "1e5, 100000", "999999999999999, 999999999999999"})
    void the_smallest_and_the_largest_are_read(String number, String value) {
        String rows = workbookRows(number, "0").replace("Lyngen", "Skjervøy");
        assertThat(typed.xlsx(Workbooks.zipped(Workbooks.parts(rows)), PUPILS, OCTOBER)
                        .figures()
                        .value(new PartyId("5544"))
                        .orElseThrow())
                .hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({"'0,0000000001', ", "'0,00000000001', TOO_MANY_DECIMALS C2"})
    void no_more_decimals_are_read_than_can_be_stored_whatever_is_asked_for(String number, String refused) {
        byte[] file = ("Kommunenr;Kommune;Elever\n5544;Nordreisa;" + number).getBytes(StandardCharsets.UTF_8);
        assertRefused(
                refusals(() -> typed.csv(file, WITH_DECIMALS, OCTOBER)),
                refused == null ? new String[0] : new String[] {refused});
    }

    private static void assertRefused(List<Reason> reasons, String... expected) {
        assertThat(reasons)
                .extracting(reason -> reason.code() + " " + reason.pointer())
                .containsExactly(expected);
        assertThat(reasons).flatExtracting(Reason::facts).allMatch(fact -> fact.length() <= 1_001);
    }

    private static List<Reason> refusals(Supplier<FigureReading> reading) {
        Refused refused = catchThrowableOfType(Refused.class, reading::get);
        return refused == null ? List.of() : refused.reasons();
    }

    private static byte[] workbook(String number, String style) {
        return Workbooks.zipped(Workbooks.parts(workbookRows(number, style)));
    }

    private static String workbookRows(String number, String style) {
        return "<row r='1'>" + text("A1", "Kommunenr") + text("B1", "Kommune") + text("C1", "Elever") + "</row>"
                + "<row r='2'>" + text("A2", "5544") + text("B2", "Nordreisa")
                + "<c r='C2' s='" + style + "'><v>" + expanded(number) + "</v></c></row>"
                + "<row r='3'>" + text("A3", "5542") + text("B3", "Lyngen") + "<c r='C3'><v>1</v></c></row>";
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static byte[] dataset(String number) throws IOException {
        try (InputStream file = HostileNumbersTest.class.getResourceAsStream("population-small.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("4750", number)
                    .replace("699827", "-1")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String expanded(String number) {
        int times = number.indexOf('*');
        return times < 0 ? number : number.substring(0, times).repeat(Integer.parseInt(number.substring(times + 1)));
    }
}
