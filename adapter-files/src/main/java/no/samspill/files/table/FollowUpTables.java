package no.samspill.files.table;

import java.util.List;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Finding;
import no.samspill.domain.followup.Event;
import no.samspill.json.FindingLineRecord;

/** Oppfølging som tabeller: what is missing, what is due, and who did what. */
public record FollowUpTables(TableTexts texts) {

    public Table findings(List<Finding> findings) {
        return new Table(
                        List.of(
                                texts.text("severity"),
                                texts.text("where", "pointer"),
                                texts.text("finding", "message"),
                                texts.text("law", "basis"),
                                texts.text("rule", "code")),
                        findings.stream()
                                .map(one -> List.of(
                                        texts.word(one.severity()),
                                        Cell.text(one.reason().pointer()),
                                        Cell.text(texts.sentences().of(one.reason())),
                                        Cell.text(one.reason()
                                                .basis()
                                                .map(TableTexts::law)
                                                .orElse("")),
                                        Cell.text(one.reason().code().name())))
                                .toList())
                .titled(texts.of("table.findings"));
    }

    /** The findings by what they are about, each line once. */
    public Table findingLines(List<Finding> findings) {
        return new Table(
                        List.of(
                                texts.text("severity"),
                                texts.text("where", "pointer"),
                                texts.text("finding", "message"),
                                texts.text("law", "basis"),
                                texts.text("rule", "code")),
                        FindingLineRecord.of(findings, texts.sentences()).stream()
                                .map(one -> List.of(
                                        texts.word(one.severity()),
                                        where(one),
                                        Cell.text(one.sentence()),
                                        Cell.text(
                                                one.basis().map(TableTexts::law).orElse("")),
                                        Cell.text(one.code())))
                                .toList())
                .titled(texts.of("table.findings"));
    }

    private Cell where(FindingLineRecord line) {
        String first = line.pointers().get(0);
        int others = line.pointers().size() - 1;
        return Cell.text(others == 0 ? first : texts.of("findings.more", first, others));
    }

    public Table events(List<Event> events) {
        return new Table(
                        List.of(
                                texts.text("at", "date"),
                                texts.text("happens", "message"),
                                texts.text("where", "pointer"),
                                texts.text("law", "basis"),
                                texts.text("rule", "code")),
                        events.stream()
                                .map(one -> List.of(
                                        Cell.of(one.date()),
                                        Cell.text(texts.sentences().of(one.reason())),
                                        Cell.text(one.pointer()),
                                        Cell.text(
                                                one.basis().map(TableTexts::law).orElse("")),
                                        Cell.text(one.code().name())))
                                .toList())
                .titled(texts.of("table.events"));
    }

    public Table audit(List<AuditEntry> entries) {
        return new Table(
                        List.of(
                                texts.text("at"),
                                texts.text("by", "actor"),
                                texts.text("act"),
                                texts.text("subject"),
                                texts.text("detail")),
                        entries.stream()
                                .map(entry -> List.of(
                                        Cell.of(entry.at()),
                                        Cell.text(entry.actor()),
                                        Cell.text(texts.orElse("act." + entry.act(), entry.act()), entry.act()),
                                        Cell.text(entry.subject()),
                                        Cell.text(entry.detail())))
                                .toList())
                .titled(texts.of("table.audit"));
    }
}
