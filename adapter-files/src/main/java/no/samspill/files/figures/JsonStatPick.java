package no.samspill.files.figures;

import java.time.LocalDate;
import java.util.Map;
import no.samspill.domain.municipality.FigureStatus;

/**
 * Which figures to take from a dataset of several dimensions.
 *
 * @param region the dimension of the municipalities, {@code Region} at Statistics Norway
 * @param categories one category of each other dimension that has several, by the dimension's id; for example
 *     {@code Tid} to {@code 2026}
 * @param referenceDate the day counted on, for inhabitants 1 January
 * @param decimals the most decimals a figure may have
 */
public record JsonStatPick(
        String region, Map<String, String> categories, LocalDate referenceDate, FigureStatus status, int decimals) {

    public JsonStatPick {
        categories = Map.copyOf(categories);
    }

    /** Inhabitants on 1 January of a year, as in Statistics Norway's table 07459 without sex and age. */
    public static JsonStatPick inhabitants(int year) {
        return new JsonStatPick(
                "Region",
                Map.of("Tid", String.valueOf(year), "ContentsCode", "Personer1"),
                LocalDate.of(year, 1, 1),
                FigureStatus.FINAL,
                0);
    }
}
