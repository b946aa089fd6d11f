package no.samspill.files.figures;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.municipality.FigureStatus;

/**
 * What to find in a table someone has typed.
 *
 * @param number the names the column of municipality numbers may have
 * @param name the names the column of municipality names may have; the column may be missing
 * @param figure the names the column of figures may have
 * @param decimals the most decimals a figure may have, 0 for persons; with a comma {@code 12,345} is no thousands
 */
public record TableColumns(List<String> number, List<String> name, List<String> figure, int decimals) {

    public TableColumns {
        number = List.copyOf(number);
        name = List.copyOf(name);
        figure = List.copyOf(figure);
    }

    /** The usual names for number and name, these for the figures, whole numbers only. */
    public static TableColumns of(String... figure) {
        return new TableColumns(
                List.of("Kommunenr", "Kommunenummer", "Komm.nr", "Knr"),
                List.of("Kommune", "Kommunenavn", "Navn"),
                List.of(figure),
                0);
    }

    /** What the figures are, which the table does not say: the day counted on, the source to cite, the status. */
    public record About(LocalDate referenceDate, String source, FigureStatus status) {}
}
