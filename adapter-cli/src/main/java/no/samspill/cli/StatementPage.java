package no.samspill.cli;

import java.util.List;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.PreviewJson;
import no.samspill.json.VerificationJson;

/** Cost statements as answers. */
final class StatementPage {

    private StatementPage() {}

    static Answer preview(StatementDraft draft, PreviewCostStatements.Result result) {
        return new Answer(
                () -> Json.answer(PreviewJson.of(result)).toString(),
                () -> Tables.SHARING.shares(result.sharing()),
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
                () -> Tables.SHARING.shares(statement.sharing()),
                page -> write(page, statement));
    }

    static Page write(Page page, CostStatement statement) {
        page.heading(Texts.of(
                        "statement.title", statement.number(), Texts.name(statement.purpose()), statement.agreement()))
                .line(Texts.of(
                        "statement.line",
                        statement.id(),
                        statement.ruleVersion(),
                        Cell.of(statement.confirmedAt()).shown(),
                        statement.confirmedBy()));
        statement.corrects().ifPresent(corrected -> page.line(Texts.of("statement.corrects", corrected)));
        return SharingPage.write(page, statement.sharing());
    }

    /** The statements, each whole; in text one after the other. */
    static Answer list(List<CostStatement> statements) {
        return new Answer(
                () -> JsonList.of(statements, Json::of).toString(),
                () -> Tables.AGREEMENTS.statements(
                        statements.stream().map(CostStatement::summary).toList()),
                page -> {
                    statements.forEach(statement -> write(page, statement));
                    return page;
                });
    }

    static Answer verified(VerifyCostStatement.Result verified) {
        VerificationJson answer = VerificationJson.of(verified);
        return new Answer(
                () -> Json.answer(answer).toString(),
                () -> new Table(
                        List.of(Column.text("", "statement"), Column.text("", "result")),
                        List.of(List.of(
                                Cell.text(answer.statement()),
                                Cell.text(answer.result().name())))),
                page -> page.line(
                        Texts.of(verified.isSame() ? "statement.same" : "statement.different", answer.statement())));
    }
}
