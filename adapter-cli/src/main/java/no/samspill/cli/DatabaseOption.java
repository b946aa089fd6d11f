package no.samspill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samspill.application.wiring.DataFolder;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOption {

    private static final String ENDING = ".mv.db";
    private static final String IN_MEMORY = "jdbc:h2:mem:samspill";

    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "PATH|URL")
    private Optional<String> database = Optional.empty();

    DatabaseOption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does something that only reads. */
    <T> T read(Function<Samspill, T> work) {
        try (Samspill samspill = open(Mode.READ)) {
            return work.apply(samspill);
        }
    }

    /** Does something that changes what is stored. */
    <T> T change(Function<Samspill, T> work) {
        try (Samspill samspill = open(Mode.WRITE)) {
            T outcome = work.apply(samspill);
            samspill.backups()
                    .beforeUpgrade()
                    .ifPresent(file -> terminal.err().println(CommandTexts.of("database.upgraded", file)));
            return outcome;
        }
    }

    /**
     * Does something that would change what is stored, and stores none of it. A database that is not there is not made, and
     * one of an older form not brought up to date: the first is rehearsed in memory, the second refused.
     */
    <T> T rehearse(Function<Samspill, T> work) {
        return rehearse(terminal, database(), work);
    }

    /** The same, in a database that is not the one chosen. */
    static <T> T rehearse(Terminal terminal, String database, Function<Samspill, T> work) {
        String rehearsed = isMissing(database) ? IN_MEMORY : database;
        if (!rehearsed.equals(IN_MEMORY)) {
            open(terminal, rehearsed, Mode.READ, Optional.empty()).close();
        }
        try (Samspill samspill = open(terminal, rehearsed, Mode.WRITE, Optional.empty())) {
            return samspill.rehearse(() -> work.apply(samspill));
        }
    }

    private Samspill open(Mode mode) {
        return open(
                terminal,
                database(),
                mode,
                terminal.variable("SAMSPILL_BACKUPS").map(Path::of));
    }

    private static Samspill open(Terminal terminal, String where, Mode mode, Optional<Path> backups) {
        if (where.startsWith("jdbc:postgresql:")) {
            DriverLog.silence();
        }
        return terminal.start().apply(new Settings(where, mode, terminal.clock(), backups));
    }

    /** What the driver writes to its log, a person has no use for; what matters comes as a refusal. */
    private static final class DriverLog {

        private static final Logger DRIVER = Logger.getLogger("org.postgresql");

        static void silence() {
            DRIVER.setLevel(Level.OFF);
        }
    }

    static boolean isMissing(String database) {
        return !database.startsWith("jdbc:")
                && !Files.exists(Path.of(database.endsWith(ENDING) ? database : database + ENDING));
    }

    /** Where the data is: as asked for, else as the environment says, else in the user's own data folder. */
    String database() {
        return database.orElseGet(() -> DataFolder.database(terminal::variable));
    }
}
