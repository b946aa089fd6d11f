package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Table TABLE = new Table(
            List.of(Column.text("Navn", "name"), Column.number("Beløp, kr", "amount")),
            List.of(
                    List.of(Cell.of("Frøya"), Cells.of(Kroner.ofOre(123_456_789))),
                    List.of(Cell.of("Ås"), Cells.of(Kroner.ofOre(-50)))),
            List.of(List.of(Cell.of("Sum"), Cells.of(Kroner.ofOre(123_456_739)))));

    @Test
    void people_read_columns_with_numbers_to_the_right_and_a_line_above_the_sum() {
        assertThat(TABLE.text(Style.PLAIN, 0)).isEqualTo("""
                Navn      Beløp, kr
                Frøya  1 234 567,89
                Ås            −0,50
                ───────────────────
                Sum    1 234 567,39
                """.replace("1 234 567", "1\u00A0234\u00A0567"));
    }

    @Test
    void a_table_wider_than_the_screen_is_a_line_for_each_cell() {
        assertThat(TABLE.text(Style.PLAIN, 15)).isEqualTo("""
                Navn       Frøya
                Beløp, kr  1 234 567,89

                Navn       Ås
                Beløp, kr  −0,50

                Navn       Sum
                Beløp, kr  1 234 567,39
                """.replace("1 234 567", "1\u00A0234\u00A0567"));
        assertThat(TABLE.text(Style.PLAIN, 19)).isEqualTo(TABLE.text(Style.PLAIN, 0));
    }

    @Test
    void programs_read_every_row_but_the_sum_with_numbers_as_in_json() {
        assertThat(TABLE.csv()).isEqualTo("name,amount\r\nFrøya,1234567.89\r\nÅs,-0.50\r\n");
    }

    @Test
    void a_norwegian_spreadsheet_reads_semicolons_decimal_commas_and_the_titles_people_see() {
        assertThat(TABLE.excel()).isEqualTo("Navn;\"Beløp, kr\"\r\nFrøya;1234567,89\r\nÅs;-0,50\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u009b2J", "\u202e", "\u2066", "\u200b", "\u2028", "\u2029", "\ud800", "\r"})
    void nothing_in_a_text_turns_hides_or_breaks_what_follows(String text) {
        Table table =
                new Table(List.of(Column.text("a" + text + "b", "x")), List.of(List.of(Cell.of("Frø" + text + "ya"))));
        assertThat(table.text(Style.PLAIN, 0) + table.text(Style.PLAIN, 1))
                .contains("Frø\uFFFD", "a\uFFFD")
                .doesNotContain(text);
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
        return new Table(List.of(Column.text("", "x")), List.of(List.of(Cell.of(text))))
                .csv()
                .replaceFirst("^x\r\n", "")
                .replaceFirst("\r\n$", "");
    }
}
