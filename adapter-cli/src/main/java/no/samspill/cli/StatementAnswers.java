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
import no.samspill.json.PreviewRecord;
import no.samspill.json.VerificationRecord;

/** Cost statements as answers. */
final class StatementAnswers {

    private StatementAnswers() {}

    static CommandAnswer preview(StatementDraft draft, PreviewCostStatements.Result result) {
        return new CommandAnswer(
                () -> Json.answer(PreviewRecord.of(result)).toString(),
                () -> Tables.SHARING.shares(result.sharing()),
                page -> SharingAnswers.write(
                        page.heading(CommandTexts.of(
                                "statement.preview",
                                draft.agreement(),
                                CommandTexts.name(draft.purpose()),
                                result.ruleVersion())),
                        result.sharing()));
    }

    static CommandAnswer of(CostStatement statement) {
        return new CommandAnswer(
                () -> Json.of(statement).toString(),
                () -> Tables.SHARING.shares(statement.sharing()),
                page -> write(page, statement));
    }

    static ScreenText write(ScreenText page, CostStatement statement) {
        page.heading(CommandTexts.of(
                        "statement.title." + statement.purpose().name(), statement.number(), statement.agreement()))
                .line(CommandTexts.of(
                        "statement.line",
                        statement.id(),
                        statement.ruleVersion(),
                        Cell.of(statement.confirmedAt()).shown(),
                        statement.confirmedBy()));
        statement.corrects().ifPresent(corrected -> page.line(CommandTexts.of("statement.corrects", corrected)));
        return SharingAnswers.write(page, statement.sharing());
    }

    /** The statements, each whole; in text one after the other. */
    static CommandAnswer list(List<CostStatement> statements) {
        return new CommandAnswer(
                () -> JsonList.of(statements, Json::of).toString(),
                () -> Tables.AGREEMENTS.statements(
                        statements.stream().map(CostStatement::summary).toList()),
                page -> {
                    statements.forEach(statement -> write(page, statement));
                    return page;
                });
    }

    static CommandAnswer verified(VerifyCostStatement.Result verified) {
        VerificationRecord answer = VerificationRecord.of(verified);
        return new CommandAnswer(
                () -> Json.answer(answer).toString(),
                () -> new Table(
                        List.of(Column.text("", "statement"), Column.text("", "result")),
                        List.of(List.of(
                                Cell.text(answer.statement()),
                                Cell.text(answer.result().name())))),
                page -> page.line(CommandTexts.of(
                        verified.isSame() ? "statement.same" : "statement.different", answer.statement())));
    }
}
