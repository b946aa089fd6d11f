package no.samspill.domain.imports;

import java.util.Collection;

/** Opptelling: how many things of a document each thing has become of. */
public record Counts(int waiting, int added, int continued, int unchanged, int refused, int leftOut) {

    /** When nothing has become of any. */
    public static Counts waiting(int total) {
        return new Counts(total, 0, 0, 0, 0, 0);
    }

    /** When this has become of all. */
    public static Counts of(Collection<ImportRow> rows) {
        return waiting(rows.size()).with(rows);
    }

    public int total() {
        return waiting + done();
    }

    /** How many something has become of. */
    public int done() {
        return added + continued + unchanged + refused + leftOut;
    }

    /** When this has become of some that were waiting. */
    Counts with(Collection<ImportRow> rows) {
        return new Counts(
                waiting - rows.size(),
                added + count(rows, RowResult.ADDED),
                continued + count(rows, RowResult.CONTINUED),
                unchanged + count(rows, RowResult.UNCHANGED),
                refused + count(rows, RowResult.REFUSED),
                leftOut + count(rows, RowResult.LEFT_OUT));
    }

    private static int count(Collection<ImportRow> rows, RowResult result) {
        return (int) rows.stream().filter(one -> one.result() == result).count();
    }
}
