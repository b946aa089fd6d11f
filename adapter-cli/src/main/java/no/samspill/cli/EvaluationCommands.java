package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.followup.RecordEvaluation;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.files.told.RegisterNames;
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
        return output.write(page(RegisterNames.none(), List.of(evaluation)));
    }

    /** All of them, or those of one measure. */
    @Command(name = "list")
    int list(
            @Option(names = "--measure", paramLabel = "ID", descriptionKey = "of-measure") Optional<MeasureId> measure,
            @Mixin OfDayOption day,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        Optional<LocalDate> asOf = day.asked();
        return output.write(store.read(samspill -> page(
                RegisterInput.names(samspill),
                all(samspill).stream()
                        .filter(one -> measure.map(one.measure()::equals).orElse(true))
                        .filter(one -> asOf.map(until -> !one.delivered().isAfter(until))
                                .orElse(true))
                        .toList())));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(store.read(samspill -> {
            Evaluation one = RegisterInput.find(all(samspill), Evaluation.class, id, Evaluation::id);
            RegisterNames names = RegisterInput.names(samspill);
            return new CommandAnswer(
                    () -> Json.record(one).toString(),
                    () -> Tables.portfolio(names).evaluations(List.of(one)),
                    page -> page.heading(names.of(one.measure())).facts(RegisterInput.facts(names, one)));
        }));
    }

    private static List<Evaluation> all(Samspill samspill) {
        return samspill.useCase(ListEvaluations.class).execute(new ListEvaluations.Query());
    }

    private static CommandAnswer page(RegisterNames names, List<Evaluation> evaluations) {
        return CommandAnswer.ofTable(
                () -> JsonList.of(evaluations, Json::record).toString(),
                () -> Tables.portfolio(names).evaluations(evaluations));
    }
}
