package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.domain.money.Kroner;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTableTest {

    private static final Table TABLE = new Table(
            List.of(Column.text("Navn", "name"), Column.number("Beløp, kr", "amount")),
            List.of(
                    List.of(Cell.text("Frøya"), Cell.of(Kroner.ofOre(123_456_789))),
                    List.of(Cell.text("Ås"), Cell.of(Kroner.ofOre(-50)))),
            List.of(List.of(Cell.text("Sum"), Cell.of(Kroner.ofOre(123_456_739)))));

    @Test
    void people_read_columns_with_numbers_to_the_right_and_a_line_above_the_sum() {
        assertThat(ScreenTable.of(TABLE, Style.PLAIN, 0)).isEqualTo("""
            Navn      Beløp, kr
            Frøya  1 234 567,89
            Ås            −0,50
            ───────────────────
            Sum    1 234 567,39
            """.replace("1 234 567", "1\u00A0234\u00A0567"));
    }

    @Test
    void a_table_wider_than_the_screen_is_a_line_for_each_cell() {
        assertThat(ScreenTable.of(TABLE, Style.PLAIN, 15)).isEqualTo("""
            Navn       Frøya
            Beløp, kr  1 234 567,89

            Navn       Ås
            Beløp, kr  −0,50

            Navn       Sum
            Beløp, kr  1 234 567,39
            """.replace("1 234 567", "1\u00A0234\u00A0567"));
        assertThat(ScreenTable.of(TABLE, Style.PLAIN, 19)).isEqualTo(ScreenTable.of(TABLE, Style.PLAIN, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u009b2J", "\u202e", "\u2066", "\u200b", "\u2028", "\u2029", "\ud800", "\r"})
    void nothing_in_a_text_turns_hides_or_breaks_what_follows(String text) {
        Table table = new Table(
                List.of(Column.text("a" + text + "b", "x")), List.of(List.of(Cell.text("Frø" + text + "ya"))));
        assertThat(ScreenTable.of(table, Style.PLAIN, 0) + ScreenTable.of(table, Style.PLAIN, 1))
                .contains("Frø\uFFFD", "a\uFFFD")
                .doesNotContain(text);
    }
}
