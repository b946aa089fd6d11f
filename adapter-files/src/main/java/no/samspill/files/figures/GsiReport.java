package no.samspill.files.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.files.FileBytes;
import no.samspill.files.FileRefusal;
import no.samspill.files.NorwegianNumber;
import no.samspill.json.JsonText;
import no.samspill.json.JsonText.Duplicates;

/**
 * GSI: the pupils of each municipality, as Udir's report on the statistics portal answers in JSON.
 *
 * <p>Counted are the pupils of the schools that lie in the municipality, on 1 October of the school year. Rows are joined
 * on {@code kode} only, and only those whose {@code id} is a path of three parts are municipalities; names differ between
 * registers. The measure is found by its name in the last level of headings. {@code *} is suppressed, an empty value not
 * collected, {@code 0} none.
 */
public final class GsiReport {

    /** What the number of pupils is called. */
    public static final List<String> PUPILS = List.of("Antall elever");

    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\b(20[0-9]{2})-([0-9]{2})\\b");
    private static final Pattern MUNICIPALITY_PATH = Pattern.compile("[^.]+\\.[^.]+\\.[^.]+");
    private static final String SUPPRESSED = "*";
    private static final String PRELIMINARY = "Foreløpige tall";

    private final MunicipalityRegister register;

    /** Reads with this register, which says what is a municipality on the date of the count. */
    public GsiReport(MunicipalityRegister register) {
        this.register = register;
    }

    /**
     * The figures of one measure.
     *
     * @param measure the names the column may have, for example {@link #PUPILS}
     * @throws no.samspill.domain.Refused with all that is wrong, as {@link FileRefusal} or
     *     {@link no.samspill.json.JsonRefusal}
     */
    public FigureReading read(byte[] json, List<String> measure) {
        JsonNode report = JsonText.read(json, Duplicates.LAST_COUNTS, FileBytes.MAX_BYTES);
        FigureCollection found = new FigureCollection();
        if (!report.path("metadata").path("columns").isArray()) {
            found.refuse("/metadata/columns", FileRefusal.GSI_MALFORMED);
        }
        if (!report.path("rows").isArray()) {
            found.refuse("/rows", FileRefusal.GSI_MALFORMED);
        }
        found.stopIfRefused();
        List<List<String>> headings = headings(report.path("metadata").path("columns"), found);
        int column = column(headings, measure, found);
        Optional<Integer> year = year(headings, found);
        found.stopIfRefused();
        LocalDate counted = LocalDate.of(year.orElseThrow(), 10, 1);
        found.note("/metadata/columns", FileNote.COLUMN_READ, text(headings.get(column)));
        readRows(report.path("rows"), column, counted, found);
        return found.reading(counted, source(counted), status(text(headings.get(column))));
    }

    /** One heading for each column of figures: its headings on all levels, from the top. */
    private static List<List<String>> headings(JsonNode levels, FigureCollection found) {
        List<List<String>> spread = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            List<String> names = new ArrayList<>();
            for (JsonNode heading : levels.get(level)) {
                int width = heading.path("columnCount").asInt(0);
                if (!heading.path("name").isTextual() || width < 1 || width > 10_000 || names.size() > 10_000) {
                    found.refuse("/metadata/columns/" + level, FileRefusal.GSI_MALFORMED);
                    break;
                }
                for (int i = 0; i < width; i++) {
                    names.add(heading.path("name").textValue().strip());
                }
            }
            spread.add(names);
        }
        int columns = spread.isEmpty() ? 0 : spread.get(spread.size() - 1).size();
        if (columns == 0 || spread.stream().anyMatch(names -> names.size() != columns)) {
            found.refuse("/metadata/columns", FileRefusal.GSI_MALFORMED);
        }
        found.stopIfRefused();
        List<List<String>> headings = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            headings.add(spread.stream().map(names -> names.get(at)).toList());
        }
        return headings;
    }

    private static int column(List<List<String>> headings, List<String> measure, FigureCollection found) {
        List<String> names =
                headings.stream().map(levels -> levels.get(levels.size() - 1)).toList();
        List<Integer> matches = Headings.matching(names, measure);
        if (matches.size() == 1) {
            return matches.get(0);
        }
        List<List<String>> shown = matches.isEmpty()
                ? headings
                : matches.stream().map(headings::get).toList();
        found.refuse(
                "/metadata/columns",
                matches.isEmpty() ? FileRefusal.COLUMN_NOT_FOUND : FileRefusal.COLUMN_NOT_UNIQUE,
                String.join(", ", measure),
                list(shown));
        return -1;
    }

    private static Optional<Integer> year(List<List<String>> headings, FigureCollection found) {
        List<String> years = headings.stream()
                .flatMap(levels -> SCHOOL_YEAR.matcher(text(levels)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        Matcher year = SCHOOL_YEAR.matcher(String.join(" ", years));
        if (year.matches()) {
            int first = Integer.parseInt(year.group(1));
            if ((first + 1) % 100 == Integer.parseInt(year.group(2))) {
                return Optional.of(first);
            }
        }
        found.refuse("/metadata/columns/0", FileRefusal.GSI_YEAR_UNCLEAR, list(headings));
        return Optional.empty();
    }

    private static String text(List<String> levels) {
        return String.join(" / ", levels);
    }

    private static String list(List<List<String>> headings) {
        return headings.stream().map(GsiReport::text).collect(Collectors.joining("; "));
    }

    private void readRows(JsonNode rows, int column, LocalDate counted, FigureCollection found) {
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (!row.path("id").isTextual()) {
                found.refuse("/rows/" + i + "/id", FileRefusal.GSI_MALFORMED);
            } else if (MUNICIPALITY_PATH.matcher(row.path("id").textValue()).matches()) {
                readMunicipality(row, new Place(i, column, counted), found);
            }
        }
    }

    /** Which figure of the report, and the day it was counted. */
    private record Place(int row, int column, LocalDate counted) {}

    private void readMunicipality(JsonNode row, Place place, FigureCollection found) {
        String where = "/rows/" + place.row();
        String code = row.path("kode").asText("").strip();
        Optional<MunicipalityNumber> number = MunicipalityNumber.in(code);
        JsonNode value = row.path("data").path(place.column());
        if (number.isEmpty()) {
            found.refuse(where + "/kode", FileRefusal.INVALID_MUNICIPALITY_NUMBER, code);
        } else if (!value.isTextual()) {
            found.refuse(where + "/data/" + place.column(), FileRefusal.GSI_MALFORMED);
        } else if (register.find(number.get(), place.counted()).isEmpty()) {
            found.note(
                    where, FileNote.LEFT_OUT, code, row.path("navn").asText("").strip());
        } else {
            figure(value.textValue().strip(), where + "/data/" + place.column(), found)
                    .ifPresent(figure -> found.add(where, number.get(), figure));
        }
    }

    private static Optional<Figure> figure(String text, String where, FigureCollection found) {
        if (text.isEmpty()) {
            return Optional.of(Figure.Unknown.NOT_COLLECTED);
        }
        // With special access the portal shows the number too, before the mark; it is not to be used.
        if (text.endsWith(SUPPRESSED)) {
            return Optional.of(Figure.Unknown.SUPPRESSED);
        }
        Optional<BigDecimal> number = NorwegianNumber.parse(text);
        if (number.isEmpty()) {
            found.refuse(where, FileRefusal.NOT_A_NUMBER, text);
        }
        return number.flatMap(pupils -> found.counted(where, pupils, text, 0));
    }

    private static FigureStatus status(String heading) {
        return heading.contains(PRELIMINARY) ? FigureStatus.PROVISIONAL : FigureStatus.FINAL;
    }

    private static String source(LocalDate counted) {
        int first = counted.getYear();
        return String.format("Kilde: Utdanningsdirektoratet, GSI %d-%02d, NLOD 2.0", first, (first + 1) % 100);
    }
}
