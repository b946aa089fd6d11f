package no.samspill.domain.imports;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.registers.ItemKind;

/**
 * Rad: what has become of one thing in a document.
 *
 * @param number its place among all of them, from 1
 * @param pointer where it stands in the document
 * @param reasons why it is refused, with pointers into the document; none when it is not
 */
public record ImportRow(int number, ItemKind kind, String id, String pointer, RowResult result, List<Reason> reasons) {

    public ImportRow {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() == (result == RowResult.REFUSED)) {
            throw new IllegalArgumentException(result + " for " + reasons);
        }
    }

    public static ImportRow of(Item item, RowResult result, List<Reason> reasons) {
        return new ImportRow(item.number(), item.kind(), item.id(), item.pointer(), result, reasons);
    }
}
