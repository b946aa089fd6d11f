package no.samspill.cli;

import java.util.List;
import java.util.Optional;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.followup.RecordEvaluation;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How measures have gone, half-year by half-year. */
@Command(name = "evaluation", addMethodSubcommands = false)
final class EvaluationCommands {

    /** Delivers an evaluation, new or in place of the one with the same id. */
    @Command(name = "record")
    int record(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Evaluation given = what.read(Evaluation.class);
        Evaluation evaluation = change.run(samspill ->
                samspill.useCase(RecordEvaluation.class).execute(new RecordEvaluation.Command(given, change.actor())));
        change.done(CommandTexts.of("register.done", evaluation.id()));
        return output.write(page(List.of(evaluation)));
    }

    /** All of them, or those of one measure. */
    @Command(name = "list")
    int list(
            @Option(names = "--measure", paramLabel = "ID", descriptionKey = "of-measure") Optional<MeasureId> measure,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(page(all(store).stream()
                .filter(one -> measure.map(one.measure()::equals).orElse(true))
                .toList()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        Evaluation one = RegisterInput.find(all(store), Evaluation.class, id, Evaluation::id);
        return output.write(new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.PORTFOLIO.evaluations(List.of(one)),
                page -> page.table(Tables.PORTFOLIO.evaluations(List.of(one)))));
    }

    private static List<Evaluation> all(DatabaseOption store) {
        return store.read(samspill -> samspill.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()));
    }

    private static CommandAnswer page(List<Evaluation> evaluations) {
        return CommandAnswer.ofTable(
                () -> JsonList.of(evaluations, Json::record).toString(),
                () -> Tables.PORTFOLIO.evaluations(evaluations));
    }
}
