package no.samspill.http.keyfigures;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.files.figures.BundledMunicipalities;
import no.samspill.files.figures.FigureReading;
import no.samspill.files.figures.GsiReport;
import no.samspill.files.figures.TableColumns;
import no.samspill.files.figures.TypedFigures;
import no.samspill.json.JsonRefusal;
import no.samspill.json.Sentences;

/**
 * Fil med nøkkeltall: how it is to be read, and what the file itself does not say.
 *
 * @param key the name of the key, for example {@code pupils}
 * @param column what the column with the figures is called, when it is called nothing usual
 * @param referenceDate the day they were counted
 */
record KeyFigureFile(
        String key,
        Layout layout,
        Optional<String> column,
        Optional<LocalDate> referenceDate,
        Optional<FigureStatus> status,
        Optional<String> source,
        Optional<TextEncoding> encoding) {

    /** What the file is. */
    public enum Layout {
        /** A table that somebody has made, as CSV or in a workbook. */
        TABLE,
        /** The report of the national statistics of schools. */
        GSI
    }

    /** How the letters of a text file are written. */
    public enum TextEncoding {
        UTF_8(StandardCharsets.UTF_8),
        WINDOWS_1252(Charset.forName("windows-1252"));

        @SuppressWarnings("ImmutableEnumChecker") // a charset does not change
        private final Charset charset;

        TextEncoding(Charset charset) {
            this.charset = charset;
        }
    }

    /** The figures in the file; {@link Refused}, for all the reasons at once, when they cannot be read. */
    FigureReading read(byte[] file, Sentences sentences) {
        if (layout == Layout.GSI) {
            return new GsiReport(BundledMunicipalities.register()).read(file, GsiReport.PUPILS);
        }
        TableColumns.About about = about();
        TableColumns columns = TableColumns.of(column.map(name -> new String[] {name})
                .orElseGet(() -> new String[] {sentences.manyOf(key), sentences.oneOf(key), "Antall", key}));
        TypedFigures figures = new TypedFigures(BundledMunicipalities.register());
        return isWorkbook(file)
                ? figures.xlsx(file, columns, about)
                : figures.csv(file, encoding.orElse(TextEncoding.UTF_8).charset, columns, about);
    }

    /** A workbook is a zip file. */
    private static boolean isWorkbook(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private TableColumns.About about() {
        Map<String, Optional<?>> needed = new LinkedHashMap<>();
        needed.put("referenceDate", referenceDate);
        needed.put("status", status);
        needed.put("source", source);
        List<Reason> missing = new ArrayList<>();
        needed.forEach((name, given) -> {
            if (given.isEmpty()) {
                missing.add(Reason.at("/" + name, JsonRefusal.MISSING_FIELD, name));
            }
        });
        Refused.ifAny(missing);
        return new TableColumns.About(referenceDate.orElseThrow(), source.orElseThrow(), status.orElseThrow());
    }
}
