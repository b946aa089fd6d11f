package no.samspill.cli;

import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.wiring.Samspill;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that changes what is stored does it: where, in whose name, or only as a rehearsal. */
final class WriteOptions {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption store;

    @Option(names = "--actor", paramLabel = "NAME")
    private Optional<String> actor = Optional.empty();

    @Option(names = {"-n", "--dry-run"})
    private boolean rehearsal;

    WriteOptions(Terminal terminal) {
        this.terminal = terminal;
        this.store = new DatabaseOption(terminal);
    }

    /** Does the work in one transaction; a rehearsal stores none of it, and says so. */
    <T> T run(Function<Samspill, T> work) {
        if (!rehearsal) {
            return store.change(work);
        }
        T outcome = store.rehearse(work);
        terminal.err().println(CommandTexts.of("change.rehearsed"));
        return outcome;
    }

    /** In whose name: as asked for, else as the environment says, else the user of the machine. */
    String actor() {
        return actor.or(() -> terminal.variable("SAMSPILL_ACTOR"))
                .orElseGet(() -> System.getProperty("user.name", "?"));
    }

    boolean isRehearsal() {
        return rehearsal;
    }

    void warn(String message) {
        terminal.err().println(ScreenTable.clean(message));
    }

    /** Says what has been done and what may come next; a rehearsal has done nothing. */
    void done(String message) {
        if (!rehearsal) {
            terminal.err().println(ScreenTable.clean(message));
        }
    }
}
