package no.samspill.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samspill.domain.money.Kroner;
import no.samspill.files.table.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Table TABLE = new Table(
            List.of(Column.text("Navn", "name"), Column.number("Beløp, kr", "amount")),
            List.of(
                    List.of(Cell.text("Frøya"), Cell.of(Kroner.ofOre(123_456_789))),
                    List.of(Cell.text("Ås"), Cell.of(Kroner.ofOre(-50)))),
            List.of(List.of(Cell.text("Sum"), Cell.of(Kroner.ofOre(123_456_739)))));

    @Test
    void programs_read_every_row_but_the_sum_with_numbers_as_in_json() {
        assertThat(text(TableFormats.CSV, TABLE)).isEqualTo("name,amount\r\nFrøya,1234567.89\r\nÅs,-0.50\r\n");
    }

    @Test
    void a_norwegian_spreadsheet_reads_semicolons_decimal_commas_and_the_titles_people_see() {
        assertThat(text(TableFormats.EXCEL_CSV, TABLE))
                .isEqualTo("\uFEFFNavn;\"Beløp, kr\"\r\nFrøya;1234567,89\r\nÅs;-0,50\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void text_is_never_a_formula(String text) {
        assertThat(csv(text)).isEqualTo("\"'" + text.replace("\"", "\"\"") + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Frøya | Frøya", "a,b | \"a,b\"", "si \"hei\" | \"si \"\"hei\"\"\"", "5014 | 5014", "a-b | a-b"})
    void other_text_is_quoted_only_when_it_must_be(String text, String cell) {
        assertThat(csv(text)).isEqualTo(cell);
    }

    private static String csv(String text) {
        Table table = new Table(List.of(Column.text("", "x")), List.of(List.of(Cell.text(text))));
        return text(TableFormats.CSV, table).replaceFirst("^x\r\n", "").replaceFirst("\r\n$", "");
    }

    private static String text(TableFormat format, Table table) {
        return new String(format.write(table), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_added_to_a_file_has_no_mark_of_its_own() {
        assertThat(TableFormats.ALL)
                .allSatisfy(format -> assertThat(new String(format.more(TABLE), StandardCharsets.UTF_8))
                        .isEqualTo(text(format, TABLE).replace("\uFEFF", "")));
    }

    @Test
    void the_first_of_an_ending_is_the_one_that_programs_read() {
        assertThat(TableFormats.ALL)
                .filteredOn(format -> format.name().ending().equals("csv"))
                .first()
                .isSameAs(TableFormats.CSV);
        assertThat(TableFormats.ALL)
                .filteredOn(format -> format.name().isText())
                .containsExactly(TableFormats.CSV, TableFormats.EXCEL_CSV);
    }
}
