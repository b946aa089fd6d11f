package no.samspill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.ConfirmCostStatements;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Cost statements: previewed, compared, confirmed, corrected, verified. */
@Command(name = "statement", addMethodSubcommands = false)
final class StatementCommands {

    private final InputFiles inputs;

    StatementCommands(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** What confirming the draft would give; stores nothing. */
    @Command(name = "preview")
    int preview(
            @Parameters(paramLabel = "FILE", descriptionKey = "draft-file") Path file,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        StatementDraft draft = JsonReader.statementDraft(inputs.read(file));
        PreviewCostStatements.Result result = store.read(samspill -> samspill.useCase(PreviewCostStatements.class)
                .execute(new PreviewCostStatements.Query(List.of(draft)))
                .get(0));
        return output.write(StatementAnswers.preview(draft, result));
    }

    /** The draft beside what it would be with other choices. */
    @Command(name = "compare")
    int compare(
            @Parameters(paramLabel = "FILE", descriptionKey = "draft-file") Path file,
            @Mixin DraftComparisonOptions choices,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        StatementDraft draft = JsonReader.statementDraft(inputs.read(file));
        List<Alternative> alternatives = choices.alternatives(inputs);
        return output.write(new Comparison(store.read(samspill -> samspill.useCase(CompareCostSharing.class)
                        .execute(new CompareCostSharing.Query(draft, choices.withConfirmed(alternatives, samspill)))))
                .answer());
    }

    /** Freezes the drafts as statements, all or nothing. */
    @Command(name = "confirm")
    int confirm(
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "draft-files") List<Path> files,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        List<StatementDraft> drafts = new ArrayList<>();
        inputs.all(files).forEach(file -> drafts.add(JsonReader.statementDraft(inputs.read(file))));
        return output.write(StatementAnswers.list(confirmed(samspill -> drafts, change)));
    }

    /** Confirms a draft in place of a statement that was wrong. */
    @Command(name = "correct")
    int correct(
            @Parameters(index = "0", paramLabel = "STATEMENT", descriptionKey = "statement-id") StatementName statement,
            @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "draft-file") Path file,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        StatementDraft draft = JsonReader.statementDraft(inputs.read(file));
        return output.write(StatementAnswers.list(
                confirmed(samspill -> List.of(draft.correcting(statement.id(samspill))), change)));
    }

    private static List<CostStatement> confirmed(Function<Samspill, List<StatementDraft>> drafts, WriteOptions change) {
        List<CostStatement> statements = change.run(samspill -> samspill.useCase(ConfirmCostStatements.class)
                .execute(new ConfirmCostStatements.Command(drafts.apply(samspill), change.actor())));
        statements.forEach(statement -> change.done(CommandTexts.of(
                "statement.confirmed",
                StatementName.of(statement.agreement(), statement.number()),
                Converters.word(RunKind.after(statement)))));
        return statements;
    }

    /** The statements of an agreement, or of all. */
    @Command(name = "list")
    int list(
            @Parameters(paramLabel = "AGREEMENT", arity = "0..1", descriptionKey = "of-agreement")
                    Optional<CostAgreementId> agreement,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        List<StatementSummary> statements = store.read(samspill ->
                samspill.useCase(ListCostStatements.class).execute(new ListCostStatements.Query(agreement)));
        return output.write(CommandAnswer.ofTable(
                () -> JsonList.of(statements, Json::of).toString(), () -> Tables.AGREEMENTS.statements(statements)));
    }

    /** One statement, as it was frozen. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "STATEMENT", descriptionKey = "statement-id") StatementName statement,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(StatementAnswers.of(store.read(samspill -> samspill.useCase(ShowCostStatement.class)
                .execute(new ShowCostStatement.Query(statement.id(samspill))))));
    }

    /** Recomputes a statement from its stored inputs; the check fails unless every byte is the same. */
    @Command(name = "verify")
    int verify(
            @Parameters(paramLabel = "STATEMENT", descriptionKey = "statement-id") StatementName statement,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        VerifyCostStatement.Result result = store.read(samspill -> samspill.useCase(VerifyCostStatement.class)
                .execute(new VerifyCostStatement.Query(statement.id(samspill))));
        output.write(StatementAnswers.verified(result));
        return result.isSame() ? ExitCodes.OK : ExitCodes.REFUSED;
    }
}
