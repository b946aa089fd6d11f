package no.samspill.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samspill.domain.money.Kroner;
import no.samspill.files.figures.ReadSheet;
import no.samspill.files.table.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as workbooks, read back by the reader of workbooks. */
class XlsxWriterTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static Table table(Cell... row) {
        List<Column> columns = java.util.stream.IntStream.range(0, row.length)
                .mapToObj(i -> Column.text("Kolonne " + i, "c" + i))
                .toList();
        return new Table(columns, List.of(List.of(row)), List.of(List.of(row))).titled("Oppgjør");
    }

    private static ReadSheet read(Table table) {
        return ReadSheet.of(TableFormats.XLSX.write(table)).get(0);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void every_cell_has_its_type_and_every_row_but_the_sum_is_there() {
        ReadSheet read = read(table(
                Cell.text("Čáhcesuolu, Ås og Kåfjord – Gáivuotna", "x"),
                Cell.of(2026),
                Cell.of(Kroner.ofOre(-123_456_789)),
                Cell.of(new BigDecimal("559")),
                Cell.of(new BigDecimal("12.50")),
                Cell.of(LocalDate.of(2024, 2, 29)),
                Cell.EMPTY,
                Cell.of(7)));
        assertThat(read.name()).isEqualTo("Oppgjør");
        assertThat(read.texts()).hasSize(2);
        assertThat(read.texts().get(0)).startsWith("Kolonne 0", "Kolonne 1");
        assertThat(read.kinds().get(1))
                .containsExactly("TEXT", "NUMBER", "NUMBER", "NUMBER", "NUMBER", "DATE", "TEXT", "NUMBER");
        assertThat(read.texts().get(1))
                .containsExactly(
                        "Čáhcesuolu, Ås og Kåfjord – Gáivuotna",
                        "2026",
                        "-1234567.89",
                        "559",
                        "12.5",
                        "2024-02-29",
                        "",
                        "7");
    }

    /** The largest amount that may be given is exact in the file; what Excel shows of it is Excel's. */
    @Test
    void amounts_are_written_with_every_ore() throws IOException {
        assertThat(parts(TableFormats.XLSX.write(table(Cell.of(Kroner.MAX), Cell.of(Kroner.ofOre(1)))))
                        .get(SHEET))
                .contains("<v>1000000000000000.00</v>", "<v>0.01</v>");
    }

    @Test
    void moments_are_told_by_the_clock_in_norway_wherever_the_machine_is() throws IOException {
        Table summer = table(Cell.of(Instant.parse("2026-03-29T01:30:00Z")));
        TimeZone before = TimeZone.getDefault();
        try {
            String there = sheetIn("America/New_York", summer);
            assertThat(there).contains("<v>46110.145833").isEqualTo(sheetIn("Europe/Oslo", summer));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static String sheetIn(String zone, Table table) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return parts(TableFormats.XLSX.write(table)).getOrDefault(SHEET, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")", "＝1", "12", "1.1.2026"
            })
    void text_is_text_whatever_it_looks_like(String text) throws IOException {
        Table table = table(Cell.text(text), Cell.text("Å", text));
        ReadSheet read = read(table);
        assertThat(read.kinds().get(1).get(0)).isEqualTo("TEXT");
        assertThat(read.texts().get(1).get(0)).isEqualTo(text.strip());
        assertThat(parts(TableFormats.XLSX.write(table)).get(SHEET))
                .doesNotContain("<f>")
                .contains("t=\"s\"");
    }

    @Test
    void what_no_workbook_can_hold_does_not_spoil_it() {
        Table table = table(Cell.text("a\u0000b\uD800c"), Cell.text("å".repeat(40_000)));
        List<String> read = read(table).texts().get(1);
        assertThat(read.get(0)).startsWith("a").endsWith("c");
        assertThat(read.get(1)).hasSize(32_767).endsWith("å…");
    }

    @Test
    void the_heading_is_bold_and_stays_when_the_rest_is_scrolled() throws IOException {
        Map<String, String> parts = parts(TableFormats.XLSX.write(table(Cell.of(1))));
        assertThat(parts.get(SHEET)).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:A2\">");
        assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void the_same_table_gives_the_same_bytes_and_no_time() throws IOException {
        byte[] once = TableFormats.XLSX.write(table(Cell.text("Frøya"), Cell.of(1)));
        assertThat(TableFormats.XLSX.write(table(Cell.text("Frøya"), Cell.of(1))))
                .isEqualTo(once);
        assertThat(parts(once).get("docProps/core.xml"))
                .contains("<dc:creator>Samspill")
                .doesNotContain("created");
        assertThat(TableFormats.XLSX.write(table(Cell.text("Frøya"), Cell.of(2))))
                .isNotEqualTo(once);
    }

    @Test
    void another_table_stands_on_a_sheet_of_its_own() {
        Table first = table(Cell.text("vert, andel 12,50 kr"));
        assertThat(ReadSheet.of(TableFormats.XLSX.write(
                        first.and(table(Cell.of(Kroner.ofOre(1250))).titled("Andeler")))))
                .extracting(ReadSheet::name)
                .containsExactly("Oppgjør", "Andeler");
        assertThat(TableFormats.CSV.write(first.and(first))).isEqualTo(TableFormats.CSV.write(first));
    }

    @Test
    void a_table_without_rows_is_its_headings() {
        Table empty = new Table(List.of(Column.text("Navn", "name")), List.of());
        assertThat(read(empty).texts()).hasSize(1);
    }
}
