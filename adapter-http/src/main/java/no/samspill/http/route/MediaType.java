package no.samspill.http.route;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.files.table.TableFormat;
import no.samspill.files.table.TableFormats;

/** The forms answers have. */
public enum MediaType {
    JSON("application/json"),
    PROBLEM("application/problem+json"),
    CSV(TableFormats.CSV),
    XLSX(TableFormats.XLSX),
    CALENDAR("text/calendar; charset=utf-8"),
    HTML("text/html; charset=utf-8"),
    CSS("text/css; charset=utf-8"),
    SCRIPT("text/javascript; charset=utf-8"),
    FONT("font/woff2"),
    PICTURE("image/svg+xml"),
    TEXT("text/plain; charset=utf-8"),
    /** As Prometheus reads it. */
    METRICS("text/plain; version=0.0.4; charset=utf-8");

    private final String header;

    MediaType(String header) {
        this.header = header;
    }

    MediaType(TableFormat format) {
        this.header = format.name().type();
    }

    /** Those of tables: every one a table can be had in, of its own type. */
    public static List<MediaType> tables() {
        return Stream.of(values()).filter(MediaType::isTable).toList();
    }

    /** Whether it is rows and columns, to be kept as a file. */
    public boolean isTable() {
        return table().isPresent();
    }

    /** How a table becomes such a file. */
    public Optional<TableFormat> table() {
        return TableFormats.ALL.stream()
                .filter(format -> format.name().type().equals(header))
                .findFirst();
    }

    /** Whether it is letters, and nothing packed. */
    public boolean isText() {
        return header.startsWith("text/");
    }

    /** What it is called where a header cannot say it, and how the name of such a file ends. */
    public String ending() {
        return this == CALENDAR
                ? "ics"
                : table().map(format -> format.name().ending()).orElseGet(() -> name().toLowerCase(Locale.ROOT));
    }

    /** As it stands in {@code Content-Type}. */
    public String header() {
        return header;
    }

    /** Without parameters: {@code text/csv}. */
    public String type() {
        return header.split(";", 2)[0];
    }

    /** What is sent, as {@code Content-Type} says, without parameters; empty when it does not say. */
    static String sent(Context context) {
        return Optional.ofNullable(context.header("Content-Type"))
                .orElse("")
                .split(";", 2)[0]
                .strip();
    }

    /** How well it is accepted, from 0 (not at all) to 1000, by a header {@code Accept}. */
    int acceptedBy(String accept) {
        int best = 0;
        int closest = -1;
        for (Preference one : Preference.in(accept)) {
            int closeness = closeness(one.wanted());
            if (closeness > closest) {
                closest = closeness;
                best = one.weight();
            }
        }
        return best;
    }

    /** The one most wanted of those there are, the first of those wanted as much; empty when none is accepted. */
    static Optional<MediaType> wanted(List<MediaType> forms, String accept) {
        return forms.stream()
                .filter(one -> one.acceptedBy(accept) > 0)
                .max(Comparator.comparingInt((MediaType one) -> one.acceptedBy(accept))
                        .thenComparing(Comparator.comparingInt(forms::indexOf).reversed()));
    }

    private int closeness(String range) {
        if (range.equals("*/*")) {
            return 0;
        }
        if (range.endsWith("/*")) {
            return type().startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
        }
        return range.equalsIgnoreCase(type()) ? 2 : -1;
    }
}
