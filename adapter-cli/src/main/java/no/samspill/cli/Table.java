package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows to be read by a person, or by a program as CSV.
 *
 * @param sums rows below the line; a program adds up for itself and is not given them
 */
record Table(List<Column> columns, List<List<Cell>> rows, List<List<Cell>> sums) {

    /** How a formula may begin, whatever a spreadsheet skips before it. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*");

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*|");

    /**
     * @param title for people
     * @param name for programs: the field's name in JSON, where it has one
     * @param number whether the cells are numbers: aligned right, and never guarded in CSV
     */
    record Column(String title, String name, boolean number) {

        static Column text(String title, String name) {
            return new Column(title, name, false);
        }

        static Column number(String title, String name) {
            return new Column(title, name, true);
        }
    }

    /**
     * @param shown for people, in their notation
     * @param raw for programs
     */
    record Cell(String shown, String raw) {

        static Cell of(Object value) {
            return new Cell(value.toString(), value.toString());
        }
    }

    Table(List<Column> columns, List<List<Cell>> rows) {
        this(columns, rows, List.of());
    }

    /** Lines for a person; as records, a line for each cell, when the rows are wider than the screen. */
    String text(Style style, int screenWidth) {
        int[] widths = widths();
        int width = IntStream.of(widths).map(one -> one + 2).sum() - 2;
        return screenWidth > 0 && width > screenWidth ? stacked(style) : aligned(style, widths, width);
    }

    private String aligned(Style style, int[] widths, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(line(titles(), widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        if (!sums.isEmpty()) {
            lines.add(style.faint("─".repeat(width)));
        }
        sums.forEach(row -> lines.add(style.strong(line(row, widths))));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Cell> titles() {
        return columns.stream().map(column -> Cell.of(column.title())).toList();
    }

    private String line(List<Cell> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    String shown = clean(row.get(i).shown());
                    String space = " ".repeat(widths[i] - length(shown));
                    return columns.get(i).number() ? space + shown : shown + space;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String stacked(Style style) {
        int label = columns.stream()
                .mapToInt(column -> length(column.title()))
                .max()
                .orElse(0);
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addAll(sums);
        return all.stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(i -> !row.get(i).shown().isEmpty())
                        .mapToObj(i -> clean(columns.get(i).title())
                                + " ".repeat(label - length(columns.get(i).title()) + 2)
                                + style.strong(clean(row.get(i).shown()))
                                + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private int[] widths() {
        return IntStream.range(0, columns.size())
                .map(i -> IntStream.concat(
                                IntStream.of(length(columns.get(i).title())),
                                IntStream.concat(
                                        rows.stream()
                                                .mapToInt(row ->
                                                        length(clean(row.get(i).shown()))),
                                        sums.stream()
                                                .mapToInt(row ->
                                                        length(clean(row.get(i).shown())))))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** Text from a file must not steer the screen: no escapes, and nothing that turns, hides or breaks what follows. */
    static String clean(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Comma-separated values (RFC 4180), amounts and dates as in JSON. */
    String csv() {
        return separated(",", Column::name, i -> Cell::raw);
    }

    /** What a spreadsheet program set up for Norwegian opens as a table: semicolons, decimal commas, words for people. */
    String excel() {
        return separated(
                ";",
                Column::title,
                i -> columns.get(i).number() ? cell -> cell.raw().replace('.', ',') : Cell::shown);
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
