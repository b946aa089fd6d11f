package no.samspill.files.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.files.NorwegianNumber;

/**
 * A table as someone typed it: rows of cells, before anyone has understood it.
 *
 * @param name the sheet's; empty for a text file
 * @param faults what stopped the reading after these rows
 */
record FigureTable(String name, List<List<Cell>> rows, List<Reason> faults) {

    static final int MAX_ROWS = 20_000;

    /** Whether a row may have no more cells than the header: in a text file those come of a wrong separator. */
    boolean isText() {
        return name.isEmpty();
    }

    /** A place as spreadsheets write it, both counted from 0: {@code B7}. */
    static String place(long row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }

    /** What is in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** Holds an error of the spreadsheet's, such as #REF!. */
        ERROR,
        /** A formula saved without its value. */
        UNCALCULATED
    }

    /**
     * One cell, with where it is.
     *
     * @param text as typed, stripped; for a number as the file stores it
     */
    record Cell(String where, Kind kind, String text) {

        boolean isEmpty() {
            return text.isEmpty();
        }

        /** The number the cell holds or spells in Norwegian; empty when it is none, or one beyond all exponents. */
        Optional<BigDecimal> number() {
            try {
                return kind == Kind.NUMBER ? Optional.of(new BigDecimal(text)) : NorwegianNumber.parse(text);
            } catch (NumberFormatException beyondExponents) {
                return Optional.empty();
            }
        }
    }
}
