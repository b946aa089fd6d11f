package no.samspill.files.figures;

import java.util.List;
import java.util.function.Function;

/** A sheet of a workbook as our reader of key figures sees it: what stands in its cells, and what kind each is of. */
public record ReadSheet(String name, List<List<String>> texts, List<List<String>> kinds) {

    public static List<ReadSheet> of(byte[] workbook) {
        return XlsxReader.of(workbook).stream()
                .map(table -> new ReadSheet(
                        table.name(),
                        each(table, FigureTable.Cell::text),
                        each(table, cell -> cell.kind().name())))
                .toList();
    }

    private static List<List<String>> each(FigureTable table, Function<FigureTable.Cell, String> what) {
        return table.rows().stream().map(row -> row.stream().map(what).toList()).toList();
    }
}
