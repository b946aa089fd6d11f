package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;

/** A table on a screen. */
final class ScreenTable {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final Table table;
    private final Style style;

    private ScreenTable(Table table, Style style) {
        this.table = table;
        this.style = style;
    }

    /** Lines for a person; as records, a line for each cell, when the rows are wider than the screen. */
    static String of(Table table, Style style, int screenWidth) {
        ScreenTable layout = new ScreenTable(table, style);
        int[] widths = layout.widths();
        int width = IntStream.of(widths).map(one -> one + 2).sum() - 2;
        return screenWidth > 0 && width > screenWidth ? layout.stacked() : layout.aligned(widths, width);
    }

    private String aligned(int[] widths, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(line(titles(), widths)));
        table.rows().forEach(row -> lines.add(line(row, widths)));
        if (!table.sums().isEmpty()) {
            lines.add(style.faint("─".repeat(width)));
        }
        table.sums().forEach(row -> lines.add(style.strong(line(row, widths))));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Cell> titles() {
        return table.columns().stream().map(column -> Cell.text(column.title())).toList();
    }

    private String line(List<Cell> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    String shown = clean(row.get(i).shown());
                    String space = " ".repeat(widths[i] - length(shown));
                    return table.columns().get(i).number() ? space + shown : shown + space;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String stacked() {
        int label = table.columns().stream()
                .mapToInt(column -> length(column.title()))
                .max()
                .orElse(0);
        List<List<Cell>> all = new ArrayList<>(table.rows());
        all.addAll(table.sums());
        return all.stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(i -> !row.get(i).shown().isEmpty())
                        .mapToObj(i -> clean(table.columns().get(i).title())
                                + " "
                                        .repeat(label
                                                - length(table.columns().get(i).title())
                                                + 2)
                                + style.strong(clean(row.get(i).shown()))
                                + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private int[] widths() {
        return IntStream.range(0, table.columns().size())
                .map(i -> IntStream.concat(
                                IntStream.of(length(table.columns().get(i).title())),
                                IntStream.concat(
                                        table.rows().stream()
                                                .mapToInt(row ->
                                                        length(clean(row.get(i).shown()))),
                                        table.sums().stream()
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
}
