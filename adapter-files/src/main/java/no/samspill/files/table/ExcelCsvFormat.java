package no.samspill.files.table;

import java.nio.charset.StandardCharsets;

final class ExcelCsvFormat implements TableFormat {

    /** Excel takes a text file for UTF-8 only when it begins with the mark. */
    private static final String MARK = "\uFEFF";

    @Override
    public MediaName name() {
        return CsvFormat.NAME;
    }

    @Override
    public byte[] write(Table table) {
        return (MARK + text(table)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] more(Table table) {
        return text(table).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Table table) {
        return SeparatedText.of(
                table,
                ";",
                Table.Column::title,
                column -> column.number() ? cell -> cell.raw().replace('.', ',') : Cell::shown);
    }
}
