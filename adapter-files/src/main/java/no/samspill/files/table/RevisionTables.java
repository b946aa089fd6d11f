package no.samspill.files.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.FieldChange;
import no.samspill.domain.registers.Revision;

/** Historikk som tabell: what has been registered of one thing from time to time, a line for each revision. */
public record RevisionTables(TableTexts texts) {

    /** Those of one thing, the first one first. */
    public Table revisions(List<Revision> all) {
        List<List<Cell>> lines = new ArrayList<>();
        Optional<Revision> before = Optional.empty();
        for (Revision one : all) {
            lines.add(List.of(
                    Cell.of(one.stamp().number()),
                    one.by().map(by -> Cell.of(by.at())).orElse(Cell.EMPTY),
                    one.by().map(by -> Cell.text(by.actor())).orElse(Cell.EMPTY),
                    one.by().flatMap(Authorship::reason).map(Cell::text).orElse(Cell.EMPTY),
                    Cell.text(change(one, before))));
            before = Optional.of(one);
        }
        return new Table(
                        List.of(
                                texts.number("revision", "number"),
                                texts.text("at"),
                                texts.text("by", "actor"),
                                texts.text("reason"),
                                texts.text("change")),
                        lines)
                .titled(texts.of("table.revisions"));
    }

    private String change(Revision one, Optional<Revision> before) {
        if (one.content().isEmpty()) {
            return texts.of("revision.withdrawn");
        }
        return before.isEmpty() ? texts.of("revision.first") : FieldChange.line(one.changes(before));
    }
}
