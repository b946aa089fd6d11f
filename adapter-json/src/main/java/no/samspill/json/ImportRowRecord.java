package no.samspill.json;

import java.util.List;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.registers.ItemKind;

/** The JSON form of what has become of one thing in a document. */
public record ImportRowRecord(
        int number, ItemKind kind, String id, String pointer, RowResult result, List<ReasonRecord> reasons) {

    public ImportRowRecord {
        reasons = List.copyOf(reasons);
    }

    public static ImportRowRecord of(ImportRow row, Sentences sentences) {
        return new ImportRowRecord(
                row.number(),
                row.kind(),
                row.id(),
                row.pointer(),
                row.result(),
                row.reasons().stream()
                        .map(reason -> ReasonRecord.of(reason, sentences))
                        .toList());
    }
}
