package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTableTest {

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "6, 2, C7", "0, 25, Z1", "0, 26, AA1", "0, 701, ZZ1", "0, 702, AAA1", "9, 16383, XFD10"})
    void places_are_written_as_spreadsheets_write_them(long row, int column, String place) {
        assertThat(FigureTable.place(row, column)).isEqualTo(place);
    }
}
