package no.samspill.files.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.files.FileBytes;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.JsonStatDataset.Dimension;
import no.samspill.json.JsonText;
import no.samspill.json.JsonText.Duplicates;

/**
 * JSON-stat 2.0: one figure for each municipality from a dataset, as Statistics Norway's StatBank answers.
 *
 * <p>Municipality codes may have the prefix of an aggregate ({@code K-5544}). Regions that are no municipality on the
 * reference date are left out with a note; such tables hold counties, the country and numbers that have ended. A cell
 * without a value is what its status says: {@code :} suppressed, {@code .}, {@code ..} and {@code …} not collected.
 */
public final class JsonStat {

    private static final Pattern REGION = Pattern.compile("(?:K-)?([0-9]{4})");
    private static final Pattern TABLE = Pattern.compile("([0-9]{5})\\b.*", Pattern.DOTALL);
    private static final String STATISTICS_NORWAY = "Statistisk sentralbyrå";

    private final MunicipalityRegister register;

    /** Reads with this register, which says what is a municipality on the reference date. */
    public JsonStat(MunicipalityRegister register) {
        this.register = register;
    }

    /**
     * The picked figures.
     *
     * @throws no.samspill.domain.Refused with all that is wrong; when more than one figure would fit a municipality, the
     *     choices are named
     */
    public FigureReading read(byte[] json, JsonStatPick pick) {
        FigureCollection found = new FigureCollection();
        JsonStatDataset dataset =
                JsonStatDataset.of(JsonText.read(json, Duplicates.LAST_COUNTS, FileBytes.MAX_BYTES), found);
        int offset = offset(dataset, pick, found);
        found.stopIfRefused();
        Dimension regions = Objects.requireNonNull(dataset.dimensions().get(pick.region()));
        for (int i = 0; i < regions.codes().size(); i++) {
            String code = regions.codes().get(i);
            Optional<MunicipalityNumber> number = municipality(code, pick);
            if (number.isPresent()) {
                int cell = offset + i * regions.stride();
                figure(dataset, cell, pick, found)
                        .ifPresent(figure -> found.add("/value/" + cell, number.get(), figure));
            } else {
                found.note("/value/" + (offset + i * regions.stride()), FileNote.LEFT_OUT, code, regions.label(code));
            }
        }
        return found.reading(pick.referenceDate(), source(dataset), pick.status());
    }

    /** The first of the picked cells, once every dimension but the regions is held at one category. */
    private static int offset(JsonStatDataset dataset, JsonStatPick pick, FigureCollection found) {
        Map<String, Dimension> dimensions = dataset.dimensions();
        String known = String.join(", ", dimensions.keySet());
        if (!dimensions.containsKey(pick.region())) {
            found.refuse("/id", FileRefusal.DIMENSION_NOT_FOUND, pick.region(), known);
        }
        for (String dimension : new TreeSet<>(pick.categories().keySet())) {
            if (!dimensions.containsKey(dimension)) {
                found.refuse("/id", FileRefusal.DIMENSION_NOT_FOUND, dimension, known);
            }
        }
        int offset = 0;
        for (Dimension dimension : dimensions.values()) {
            if (!dimension.id().equals(pick.region())) {
                offset += Math.max(0, category(dimension, pick, found)) * dimension.stride();
            }
        }
        dataset.time().ifPresent(time -> requireYear(time, pick, found));
        return offset;
    }

    private static int category(Dimension dimension, JsonStatPick pick, FigureCollection found) {
        String picked = pick.categories().get(dimension.id());
        String where = "/dimension/" + dimension.id();
        if (picked == null && dimension.codes().size() > 1) {
            found.refuse(where, FileRefusal.CATEGORY_NOT_PICKED, dimension.id(), dimension.choices());
        } else if (picked != null && !dimension.codes().contains(picked)) {
            found.refuse(where, FileRefusal.CATEGORY_NOT_FOUND, picked, dimension.id(), dimension.choices());
        }
        return picked == null ? 0 : dimension.codes().indexOf(picked);
    }

    private static void requireYear(Dimension time, JsonStatPick pick, FigureCollection found) {
        String picked = pick.categories().getOrDefault(time.id(), time.codes().get(0));
        String year = String.valueOf(pick.referenceDate().getYear());
        boolean chosen =
                pick.categories().containsKey(time.id()) || time.codes().size() == 1;
        if (chosen && !picked.startsWith(year)) {
            found.refuse(
                    "/dimension/" + time.id(),
                    FileRefusal.TIME_DIFFERS,
                    picked,
                    pick.referenceDate().toString());
        }
    }

    private Optional<MunicipalityNumber> municipality(String code, JsonStatPick pick) {
        Matcher region = REGION.matcher(code);
        return region.matches()
                ? MunicipalityNumber.in(region.group(1))
                        .filter(number ->
                                register.find(number, pick.referenceDate()).isPresent())
                : Optional.empty();
    }

    private static Optional<Figure> figure(
            JsonStatDataset dataset, int cell, JsonStatPick pick, FigureCollection found) {
        JsonNode value = dataset.value(cell);
        Optional<Figure> missing = dataset.status(cell).flatMap(JsonStat::missing);
        String where = "/value/" + cell;
        if (missing.isPresent()) {
            return missing;
        }
        if (value.isNumber()) {
            return found.counted(
                    where, value.decimalValue(), value.decimalValue().toString(), pick.decimals());
        }
        boolean empty = value.isNull() || value.isMissingNode();
        if (empty && dataset.status(cell).isEmpty()) {
            return Optional.of(Figure.Unknown.NOT_COLLECTED);
        }
        if (empty) {
            found.refuse(where, FileRefusal.UNKNOWN_STATUS, dataset.status(cell).orElse(""));
        } else {
            found.refuse(where, FileRefusal.NOT_A_NUMBER, value.asText());
        }
        return Optional.empty();
    }

    private static Optional<Figure> missing(String mark) {
        return switch (mark) {
            case ":" -> Optional.of(Figure.Unknown.SUPPRESSED);
            case ".", "..", "…", "..." -> Optional.of(Figure.Unknown.NOT_COLLECTED);
            default -> Optional.empty();
        };
    }

    private static String source(JsonStatDataset dataset) {
        String source = dataset.text("source");
        Matcher table = TABLE.matcher(dataset.text("label"));
        if (source.equals(STATISTICS_NORWAY)) {
            return "Kilde: " + STATISTICS_NORWAY + (table.matches() ? ", tabell " + table.group(1) : "")
                    + ", CC BY 4.0";
        }
        return "Kilde: " + (source.isEmpty() ? dataset.text("label") : source);
    }
}
