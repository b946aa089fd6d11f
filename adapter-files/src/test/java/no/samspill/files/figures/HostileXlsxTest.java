package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.TableColumns.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are cut, spoilt, swollen or no workbooks at all. */
class HostileXlsxTest {

    private static final TableColumns PUPILS = TableColumns.of("Elever");
    private static final About OCTOBER = new About(LocalDate.of(2025, 10, 1), "Telling", FigureStatus.PROVISIONAL);
    private static final String HEADER =
            "<row r='1'>" + text("A1", "Kommunenr") + text("B1", "Kommune") + text("C1", "Elever") + "</row>";

    private final TypedFigures typed = new TypedFigures(BundledMunicipalities.register());

    @Test
    void a_workbook_cut_short_anywhere_is_refused() {
        byte[] whole = ark("5544", "<c r='C2'><v>563</v></c>");
        for (int length = 5; length < whole.length; length += 61) {
            assertThat(refusals(Arrays.copyOf(whole, length)))
                    .as("cut after %d of %d", length, whole.length)
                    .containsExactly(Reason.at("", FileRefusal.XLSX_DAMAGED));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 64})
    void a_workbook_spoilt_anywhere_is_refused_or_read_and_never_worse(int size) {
        for (long seed = 1; seed <= 150; seed++) {
            Random random = new Random(seed * 31 + size);
            Map<String, String> parts = Workbooks.parts(
                    HEADER + "<row r='2'>" + text("A2", "5544") + "<c r='C2' s='1'><f>1</f><v>563</v></c></row>");
            List<String> names = List.copyOf(parts.keySet());
            parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, xml) -> spoilt(xml, size, random));
            byte[] file = Workbooks.zipped(parts);
            assertThatCode(() -> typed.xlsx(file, PUPILS, OCTOBER))
                    .as("seed %d size %d", seed, size)
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(Refused.class));
        }
    }

    @Test
    void a_workbook_with_a_part_gone_is_refused() {
        Map<String, String> parts = Workbooks.parts(HEADER);
        parts.remove(Workbooks.SHEET);
        assertThat(refusals(Workbooks.zipped(parts))).containsExactly(Reason.at("", FileRefusal.XLSX_DAMAGED));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] document = Workbooks.zipped(Map.of("word/document.xml", "<d/>"));
        for (byte[] file : List.of(old, document, "Knr;Elever".getBytes(StandardCharsets.UTF_8))) {
            assertThat(refusals(file)).containsExactly(Reason.at("", FileRefusal.XLSX_NOT_A_WORKBOOK));
        }
        assertThat(refusals(new byte[0])).containsExactly(Reason.at("", FileRefusal.FILE_EMPTY));
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"})
    void a_document_type_is_refused_in_every_part_and_never_resolved(String name) {
        Map<String, String> parts = Workbooks.parts(HEADER);
        parts.computeIfPresent(
                name, (part, xml) -> "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>" + xml);
        assertThat(refusals(Workbooks.zipped(parts))).containsExactly(Reason.at("", FileRefusal.XLSX_DOCTYPE, name));
    }

    @Test
    void a_part_that_swells_is_refused_before_it_fills_the_memory() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 110; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        assertThat(bomb.size()).isLessThan(1024 * 1024);
        assertThat(refusals(bomb.toByteArray())).containsExactly(Reason.at("", FileRefusal.XLSX_SWOLLEN, "100"));
    }

    @Test
    void very_many_parts_are_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i + ".xml"));
                zip.closeEntry();
            }
        }
        assertThat(refusals(bomb.toByteArray())).containsExactly(Reason.at("", FileRefusal.XLSX_SWOLLEN, "100"));
    }

    @Test
    void a_format_longer_than_any_there_is_says_nothing_of_its_number() {
        String[] formats = {"yyyy", "[".repeat(20_000) + "yyyy", "\"yyyy\"" + "0".repeat(255)};
        List<Boolean> refused = new ArrayList<>();
        for (String format : formats) {
            Map<String, String> parts = Workbooks.parts(
                    HEADER + "<row r='2'>" + text("A2", "5544") + "<c r='C2' s='1'><v>563</v></c></row>");
            parts.computeIfPresent(
                    "xl/styles.xml",
                    (name, styles) -> styles.replace(
                                    "<cellXfs",
                                    "<numFmts count='1'><numFmt numFmtId='170' formatCode='"
                                            + format.replace("\"", "&quot;") + "'/></numFmts><cellXfs")
                            .replace("numFmtId='14'", "numFmtId='170'"));
            refused.add(catchThrowableOfType(Refused.class, () -> typed.xlsx(Workbooks.zipped(parts), PUPILS, OCTOBER))
                    != null);
        }
        assertThat(refused).containsExactly(true, false, false);
    }

    @Test
    void more_rows_or_columns_than_a_table_has_are_refused() {
        String rows = HEADER + "<row><c><v>1</v></c></row>".repeat(20_001);
        assertThat(refusals(Workbooks.zipped(Workbooks.parts(rows))))
                .containsExactly(Reason.at("", FileRefusal.TOO_MANY_ROWS, "20000"));
        assertThat(refusals(ark("5544", "<c r='ZZZZZZ2'><v>1</v></c>")))
                .containsExactly(Reason.at("", FileRefusal.XLSX_DAMAGED));
    }

    /** A piece taken out, doubled, or overwritten with what XML is made of. */
    private static String spoilt(String xml, int size, Random random) {
        int from = random.nextInt(xml.length());
        int to = Math.min(xml.length(), from + size);
        String piece = xml.substring(from, to);
        return switch (random.nextInt(3)) {
            case 0 -> xml.substring(0, from) + xml.substring(to);
            case 1 -> xml.substring(0, to) + piece + xml.substring(to);
            default -> xml.substring(0, from) + "9<>'/&;-e".charAt(random.nextInt(9)) + xml.substring(to);
        };
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
}
