package no.samspill.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.keyfigures.ShowKeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.files.figures.FigureReading;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The figures costs are shared by, with their source and date. */
@Command(name = "key-figures", addMethodSubcommands = false)
final class KeyFigureCommands {

    private final InputFiles inputs;

    KeyFigureCommands(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** Registers the figures of a file. */
    @Command(name = "import")
    int load(
            @Parameters(paramLabel = "FILE", descriptionKey = "figures-file") Path file,
            @Mixin FigureSource source,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        output.progress(CommandTexts.of("figures.reading", file));
        FigureReading reading = source.read(file, inputs);
        output.progress("");
        reading.notes().forEach(note -> output.say(Refusals.line(note)));
        RegisteredKeyFigures registered = change.run(samspill -> samspill.useCase(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command(source.key(), reading.figures(), change.actor())));
        change.done(CommandTexts.of("figures.registered", registered.key(), registered.version()));
        return output.write(CommandAnswer.ofTable(
                () -> Json.of(registered).toString(), () -> Tables.KEY_FIGURES.list(List.of(registered))));
    }

    /** All sets that are registered. */
    @Command(name = "list")
    int list(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        List<RegisteredKeyFigures> sets =
                store.read(samspill -> samspill.useCase(ListKeyFigures.class).execute(new ListKeyFigures.Query()));
        return output.write(CommandAnswer.ofTable(
                () -> JsonList.of(sets, Json::of).toString(), () -> Tables.KEY_FIGURES.list(sets)));
    }

    /** The figures of one key and date. */
    @Command(name = "show")
    int show(
            @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "key") String key,
            @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "figures-date") LocalDate date,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        RegisteredKeyFigures set = store.read(
                samspill -> samspill.useCase(ShowKeyFigures.class).execute(new ShowKeyFigures.Query(key, date)));
        return output.write(new CommandAnswer(
                () -> Json.of(set).toString(),
                () -> Tables.KEY_FIGURES.figures(set),
                page -> page.table(Tables.KEY_FIGURES.list(List.of(set)))
                        .blank()
                        .table(Tables.KEY_FIGURES.figures(set))));
    }
}
