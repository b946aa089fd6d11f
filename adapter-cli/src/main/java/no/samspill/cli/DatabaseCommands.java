package no.samspill.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samspill.application.portfolio.CountRegistered;
import no.samspill.application.wiring.Backups.Backup;
import no.samspill.application.wiring.Samspill;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The database itself. */
@Command(name = "database", addMethodSubcommands = false)
final class DatabaseCommands {

    /** Where it is, and whether it can be used as it is. */
    @Command(name = "status")
    int status(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(status(store, store.read(DatabaseCommands::counted)));
    }

    /** Makes it, or brings it to the form this program knows. */
    @Command(name = "migrate")
    int migrate(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(status(store, store.change(DatabaseCommands::counted)));
    }

    private static CountRegistered.Result counted(Samspill samspill) {
        return samspill.useCase(CountRegistered.class).execute(new CountRegistered.Query());
    }

    private static CommandAnswer status(DatabaseOption store, CountRegistered.Result counted) {
        return DatabaseStatus.of(store.database(), counted).answer();
    }

    /** Writes all of it to a file, from which any database can be filled. */
    @Command(name = "backup")
    int backup(
            @Parameters(paramLabel = "FILE", descriptionKey = "backup-to") Path file,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        Backup backup = store.read(samspill -> output.mayOverwrite()
                ? samspill.backups().replace(file)
                : samspill.backups().save(file));
        output.say(CommandTexts.of("database.saved", file, backup.total()));
        return output.write(answer(backup));
    }

    /** Fills an empty or new database with all that a backup has. */
    @Command(name = "restore")
    int restore(
            @Parameters(paramLabel = "FILE", descriptionKey = "backup-from") Path file,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        Backup backup = store.change(samspill -> samspill.backups().restore(file));
        output.say(CommandTexts.of(
                "database.restored",
                store.database(),
                backup.total(),
                Cell.of(backup.madeAt()).shown()));
        return output.write(answer(backup));
    }

    private static CommandAnswer answer(Backup backup) {
        return CommandAnswer.ofTable(
                () -> Json.answer(Saved.of(backup)).toString(),
                () -> new Table(
                        List.of(
                                Column.text(CommandTexts.of("column.table"), "table"),
                                Column.number(CommandTexts.of("column.rows"), "rows")),
                        backup.rows().entrySet().stream()
                                .map(one -> List.of(Cell.text(one.getKey()), Cell.of(one.getValue())))
                                .toList()));
    }

    /** A backup in its file. */
    private record Saved(String file, int schemaVersion, Instant madeAt, Map<String, Long> rows) {

        private static Saved of(Backup backup) {
            return new Saved(backup.file().toString(), backup.version(), backup.madeAt(), backup.rows());
        }
    }
}
