package no.samspill.files.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;

/** Innlesinger som tabeller. */
public record ImportTables(TableTexts texts) {

    public Table list(List<ImportJob> imports) {
        return new Table(
                        List.of(
                                texts.text("at", "sent"),
                                texts.text("by", "actor"),
                                texts.text("manner"),
                                texts.text("status"),
                                texts.number("total"),
                                texts.number("added"),
                                texts.number("continued"),
                                texts.number("unchanged"),
                                texts.number("refused"),
                                texts.number("left-out", "leftOut"),
                                texts.text("ended"),
                                texts.text("id")),
                        imports.stream()
                                .map(one -> List.of(
                                        Cell.of(one.sent()),
                                        Cell.text(one.actor()),
                                        texts.word(one.manner()),
                                        texts.word(one.status()),
                                        Cell.of(one.counts().total()),
                                        Cell.of(one.counts().added()),
                                        Cell.of(one.counts().continued()),
                                        Cell.of(one.counts().unchanged()),
                                        Cell.of(one.counts().refused()),
                                        Cell.of(one.counts().leftOut()),
                                        one.ended().map(Cell::of).orElse(Cell.EMPTY),
                                        Cell.text(one.id().value())))
                                .toList())
                .titled(texts.of("table.imports"));
    }

    public Table rows(List<ImportRow> rows) {
        return new Table(
                        List.of(
                                texts.number("number"),
                                texts.text("kind"),
                                texts.text("id"),
                                texts.text("result"),
                                texts.text("reasons"),
                                texts.text("where", "pointer"),
                                texts.text("rule", "code")),
                        rows.stream()
                                .map(one -> List.of(
                                        Cell.of(one.number()),
                                        texts.word(one.kind()),
                                        Cell.text(one.id()),
                                        texts.word(one.result()),
                                        Cell.text(one.reasons().stream()
                                                .map(this::told)
                                                .collect(joining(" "))),
                                        Cell.text(one.pointer()),
                                        Cell.text(one.reasons().stream()
                                                .map(reason -> reason.code().name())
                                                .collect(joining(" ")))))
                                .toList())
                .titled(texts.of("table.import"));
    }

    private String told(Reason reason) {
        return texts.sentences().of(reason)
                + reason.basis().map(law -> " (" + TableTexts.law(law) + ")").orElse("");
    }
}
