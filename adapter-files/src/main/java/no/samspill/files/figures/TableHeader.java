package no.samspill.files.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.FigureTable.Cell;

/**
 * The header of a table: which row it is, and which columns hold what.
 *
 * @param number the column of numbers, or -1: then there is one of names
 * @param name the column of names, or -1
 */
record TableHeader(int row, int width, int number, int name, int figure) {

    private static final int SEARCHED_ROWS = 50;

    /** The first row with a column of municipality numbers, or at least of their names, and a column of figures. */
    static Optional<TableHeader> in(FigureTable table, TableColumns columns) {
        for (int row = 0; row < Math.min(SEARCHED_ROWS, table.rows().size()); row++) {
            List<String> headings = headings(table, row);
            List<Integer> number = Headings.matching(headings, columns.number());
            List<Integer> figure = Headings.matching(headings, columns.figure());
            List<Integer> name = Headings.matching(headings, columns.name());
            if (!(number.isEmpty() && name.isEmpty()) && !figure.isEmpty()) {
                return Optional.of(new TableHeader(row, headings.size(), first(number), first(name), figure.get(0)));
            }
        }
        return Optional.empty();
    }

    private static int first(List<Integer> places) {
        return places.isEmpty() ? -1 : places.get(0);
    }

    /** Refuses columns that several could be. */
    void requireUnique(FigureTable table, TableColumns columns, FigureCollection found) {
        List<String> headings = headings(table, row);
        for (List<String> sought : List.of(columns.number(), columns.name(), columns.figure())) {
            List<Integer> places = Headings.matching(headings, sought);
            if (places.size() > 1) {
                found.refuse(
                        table.rows().get(row).get(places.get(1)).where(),
                        FileRefusal.COLUMN_NOT_UNIQUE,
                        String.join(", ", sought),
                        String.join(", ", places.stream().map(headings::get).toList()));
            }
        }
    }

    /** Why no header was found: a row has the numbers but no such figures, or there is nothing like a header. */
    static void refuseMissing(List<FigureTable> tables, TableColumns columns, FigureCollection found) {
        for (FigureTable table : tables) {
            for (List<Cell> row :
                    table.rows().subList(0, Math.min(SEARCHED_ROWS, table.rows().size()))) {
                List<String> headings =
                        new ArrayList<>(row.stream().map(Cell::text).toList());
                List<Integer> number = Headings.matching(headings, columns.number());
                if (!number.isEmpty() && headings.size() > 1) {
                    headings.removeIf(String::isEmpty);
                    found.refuse(
                            row.get(number.get(0)).where(),
                            FileRefusal.COLUMN_NOT_FOUND,
                            String.join(", ", columns.figure()),
                            String.join(", ", headings));
                    return;
                }
            }
        }
        found.refuse(
                "",
                FileRefusal.HEADER_NOT_FOUND,
                String.join(", ", columns.number()),
                String.join(", ", columns.name()),
                String.join(", ", columns.figure()));
    }

    private static List<String> headings(FigureTable table, int row) {
        return table.rows().get(row).stream().map(Cell::text).toList();
    }
}
