package no.samspill.files.table;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.files.table.Table.Column;

/** Rows as lines, and cells with a mark between them. */
final class SeparatedText {

    /** How a formula may begin, whatever a spreadsheet skips before it. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*");

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*|");

    private SeparatedText() {}

    /** A spreadsheet must not take text for a formula; a number is written as it is, a negative one too. */
    static String of(
            Table table,
            String separator,
            Function<Column, String> heading,
            Function<Column, Function<Cell, String>> values) {
        String header = table.columns().stream()
                .map(heading)
                .map(SeparatedText::guarded)
                .collect(Collectors.joining(separator));
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> {
                            Column column = table.columns().get(i);
                            String value = values.apply(column).apply(row.get(i));
                            return column.number() ? value : guarded(value);
                        })
                        .collect(Collectors.joining(separator)))
                .collect(
                        Collectors.joining("\r\n", header + "\r\n", table.rows().isEmpty() ? "" : "\r\n"));
    }

    private static String guarded(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return BARE.matcher(harmless).matches() ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
