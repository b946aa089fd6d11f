package no.samspill.files.table;

import java.nio.charset.StandardCharsets;

final class CsvFormat implements TableFormat {

    static final MediaName NAME = new MediaName("text/csv; charset=utf-8", "csv");

    @Override
    public MediaName name() {
        return NAME;
    }

    @Override
    public byte[] write(Table table) {
        return SeparatedText.of(table, ",", Table.Column::name, column -> Cell::raw)
                .getBytes(StandardCharsets.UTF_8);
    }
}
