package no.samspill.files.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tabell: rows to be read by a person, or by a program.
 *
 * @param title what the rows are, for people; empty when it is said elsewhere
 * @param sums rows below the line; a program adds up for itself and is not given them
 * @param more what a workbook has on further sheets: numbers that stand among words in this one
 */
public record Table(
        String title, List<Column> columns, List<List<Cell>> rows, List<List<Cell>> sums, List<Table> more) {

    /** How a formula may begin, whatever a spreadsheet skips before it. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*");

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*|");

    /**
     * Kolonne.
     *
     * @param title for people
     * @param name for programs: the field's name in JSON, where it has one
     * @param number whether the cells are numbers: aligned right, and never guarded in CSV
     */
    public record Column(String title, String name, boolean number) {

        public static Column text(String title, String name) {
            return new Column(title, name, false);
        }

        public static Column number(String title, String name) {
            return new Column(title, name, true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        sums = sums.stream().map(List::copyOf).toList();
        more = List.copyOf(more);
    }

    public Table(List<Column> columns, List<List<Cell>> rows) {
        this("", columns, rows, List.of(), List.of());
    }

    public Table(List<Column> columns, List<List<Cell>> rows, List<List<Cell>> sums) {
        this("", columns, rows, sums, List.of());
    }

    /** The same rows, told what they are. */
    public Table titled(String words) {
        return new Table(words, columns, rows, sums, more);
    }

    /** With another on a sheet of its own. */
    Table and(Table another) {
        return new Table(
                title,
                columns,
                rows,
                sums,
                Stream.concat(more.stream(), Stream.of(another)).toList());
    }

    /** Comma-separated values (RFC 4180), amounts and dates as in JSON. */
    public String csv() {
        return separated(",", Column::name, i -> Cell::raw);
    }

    /** What a spreadsheet program set up for Norwegian opens as a table: semicolons, decimal commas, words for people. */
    public String excel() {
        return separated(
                ";",
                Column::title,
                i -> columns.get(i).number() ? cell -> cell.raw().replace('.', ',') : Cell::shown);
    }

    /** A workbook (ISO/IEC 29500) with the rows on its first sheet. */
    public byte[] xlsx() {
        return XlsxWriter.written(this);
    }

    /** A spreadsheet must not take text for a formula; a number is written as it is, a negative one too. */
    private String separated(
            String separator, Function<Column, String> heading, IntFunction<Function<Cell, String>> values) {
        String header = columns.stream().map(heading).map(Table::guarded).collect(Collectors.joining(separator));
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> {
                            String value = values.apply(i).apply(row.get(i));
                            return columns.get(i).number() ? value : guarded(value);
                        })
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", header + "\r\n", rows.isEmpty() ? "" : "\r\n"));
    }

    private static String guarded(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return BARE.matcher(harmless).matches() ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
