package no.samspill.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.json.Json;

/** Cost statements as answers. */
final class StatementPage {

    private StatementPage() {}

    static Answer preview(StatementDraft draft, PreviewCostStatements.Result result) {
        return new Answer(
                () -> Json.of(result.sharing()).toString(),
                () -> SharingTables.shares(result.sharing()),
                page -> SharingPage.write(
                        page.heading(Texts.of(
                                "statement.preview",
                                draft.agreement(),
                                Texts.name(draft.purpose()),
                                result.ruleVersion())),
                        result.sharing()));
    }

    static Answer of(CostStatement statement) {
        return new Answer(
                () -> Json.of(statement).toString(),
                () -> SharingTables.shares(statement.sharing()),
                page -> write(page, statement));
    }

    static Page write(Page page, CostStatement statement) {
        page.heading(Texts.of(
                        "statement.title", statement.number(), Texts.name(statement.purpose()), statement.agreement()))
                .line(Texts.of(
                        "statement.line",
                        statement.id(),
                        statement.ruleVersion(),
                        Cells.of(statement.confirmedAt()).shown(),
                        statement.confirmedBy()));
        statement.corrects().ifPresent(corrected -> page.line(Texts.of("statement.corrects", corrected)));
        return SharingPage.write(page, statement.sharing());
    }

    /** The statements, each whole; in text one after the other. */
    static Answer list(List<CostStatement> statements) {
        return new Answer(
                () -> Json.list(statements.stream().map(Json::of).toList()).toString(),
                () -> table(statements.stream().map(CostStatement::summary).toList()),
                page -> {
                    statements.forEach(statement -> write(page, statement));
                    return page;
                });
    }

    static Table table(List<StatementSummary> statements) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.id"), "id"),
                        Column.text(Texts.of("column.agreement"), "agreement"),
                        Column.number(Texts.of("column.number"), "number"),
                        Column.text(Texts.of("column.purpose"), "purpose"),
                        Column.text(Texts.of("column.from"), "from"),
                        Column.text(Texts.of("column.to"), "to"),
                        Column.number(Texts.of("column.sum-kroner"), "sum"),
                        Column.text(Texts.of("column.confirmed"), "confirmedAt"),
                        Column.text(Texts.of("column.by"), "confirmedBy"),
                        Column.text(Texts.of("column.corrects"), "corrects")),
                statements.stream()
                        .map(one -> List.of(
                                Cell.of(one.id()),
                                Cell.of(one.agreement()),
                                Cell.of(one.number()),
                                Cells.of(one.purpose()),
                                Cells.of(one.period().from()),
                                Cells.of(one.period().to()),
                                Cells.of(one.sum()),
                                Cells.of(one.confirmedAt()),
                                Cell.of(one.confirmedBy()),
                                Cell.of(one.corrects().map(Object::toString).orElse(""))))
                        .toList());
    }

    /** {@code {"statement", "result"}}. */
    static Answer verified(StatementId id, boolean same) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("statement", Json.text(id.value()));
        fields.put("result", Json.text(same ? "SAME" : "DIFFERENT"));
        return new Answer(
                () -> Json.object(fields).toString(),
                () -> new Table(
                        List.of(Column.text("", "statement"), Column.text("", "result")),
                        List.of(List.of(Cell.of(id), Cell.of(same ? "SAME" : "DIFFERENT")))),
                page -> page.line(Texts.of(same ? "statement.same" : "statement.different", id)));
    }
}
