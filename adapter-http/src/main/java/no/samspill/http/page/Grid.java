package no.samspill.http.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.files.table.Table;
import no.samspill.files.told.Fact;

/**
 * Tabell på en side.
 *
 * @param heads the keys of what the columns are called, or what they are called when there is no such key
 */
public record Grid(List<String> heads, List<Row> rows) {

    /** A line of it; its id is where a link to it leads. */
    public record Row(String id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param link where it leads; empty when it leads nowhere
     * @param number whether it stands to the right
     */
    public record Cell(String text, String link, boolean number) {}

    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    static Grid of(String... heads) {
        return new Grid(List.of(heads), List.of());
    }

    /** The same as a table, each row leading where this says. */
    public static Grid of(Table table, Function<Integer, String> link) {
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> new Row("", cells(table, i, link.apply(i))))
                .toList();
        return new Grid(table.columns().stream().map(Table.Column::title).toList(), rows);
    }

    private static List<Cell> cells(Table table, int row, String link) {
        List<no.samspill.files.table.Cell> cells = table.rows().get(row);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Cell(
                        cells.get(i).shown(),
                        i == 0 ? link : "",
                        table.columns().get(i).number()))
                .toList();
    }

    /** Several records told in rows. */
    public static Grid of(Page page, Fact.Rows told) {
        return new Grid(
                told.heads().stream()
                        .map(head -> head.isEmpty() ? page.text("column.kind") : head)
                        .toList(),
                told.rows().stream()
                        .map(row -> new Row(
                                "", row.stream().map(cell -> told(page, cell)).toList()))
                        .toList());
    }

    /** A cell leads somewhere when it has one thing in it that has a page. */
    private static Cell told(Page page, List<Fact.Value> cell) {
        String text = cell.stream().map(Fact.Value::text).collect(Collectors.joining("; "));
        return new Cell(text, cell.size() == 1 ? page.place(cell.get(0).place()) : "", false);
    }

    /** With one more line. */
    Grid row(String id, Cell... cells) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(id, List.of(cells)));
        return new Grid(heads, more);
    }

    public static Cell text(Object text) {
        return new Cell(text.toString(), "", false);
    }

    public static Cell number(Object number) {
        return new Cell(number.toString(), "", true);
    }

    public static Cell link(Object text, String link) {
        return new Cell(text.toString(), link, false);
    }
}
