package no.samspill.files.table;

import java.util.List;
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
}
