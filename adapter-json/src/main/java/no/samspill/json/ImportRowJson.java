package no.samspill.json;

import java.util.List;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.ItemKind;
import no.samspill.domain.imports.RowResult;

/** The JSON form of what has become of one thing in a document. */
public record ImportRowJson(
        int number, ItemKind kind, String id, String pointer, RowResult result, List<ReasonJson> reasons) {

    public ImportRowJson {
        reasons = List.copyOf(reasons);
    }

    public static ImportRowJson of(ImportRow row, Sentences sentences) {
        return new ImportRowJson(
                row.number(),
                row.kind(),
                row.id(),
                row.pointer(),
                row.result(),
                row.reasons().stream()
                        .map(reason -> ReasonJson.of(reason, sentences))
                        .toList());
    }
}
