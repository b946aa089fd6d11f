package no.samspill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import no.samspill.domain.Reason;
import no.samspill.json.Json;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a command's answer goes, and in which form. */
final class Output {

    /** When to use colour. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The forms an answer has. */
    enum Form {
        TEXT,
        JSON,
        CSV
    }

    /** A form for programs; one at most. */
    static final class Machine {

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--csv")
        private boolean csv;
    }

    private final Terminal terminal;
    private boolean begun;
    private int refusals;

    @ArgGroup
    private Machine machine = new Machine();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path file = Path.of("-");

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Color color = Color.AUTO;

    @Option(names = "--debug")
    @SuppressWarnings("unused")
    private boolean debug;

    Output(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The form asked for; a file's ending asks too. */
    Form form() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (machine.csv || (!machine.json && name.endsWith(".csv"))) {
            return Form.CSV;
        }
        return machine.json || name.endsWith(".json") ? Form.JSON : Form.TEXT;
    }

    /** Writes the answer in the form asked for; the exit code of a command that has answered. */
    int write(Answer answer) {
        print(
                switch (form()) {
                    case JSON -> answer.json().get() + "\n";
                    case CSV -> answer.csv().get().csv();
                    case TEXT -> answer.text().apply(page()).toString();
                });
        return ExitCodes.OK;
    }

    /** Writes data; a second text goes after the first, to a file as well. */
    void print(String text) {
        if (!toFile()) {
            terminal.out().print(text);
            return;
        }
        OpenOption where = begun ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        begun = true;
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, where);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Says something to the person, who may be a script's owner reading its log: never mixed with the data. */
    void say(String message) {
        terminal.err().println(message);
    }

    /** What goes on, on one line of the screen that is written over; nothing when nobody looks, or the answer is there. */
    void progress(String message) {
        if (terminal.screen().messages() && (toFile() || !terminal.screen().data())) {
            terminal.err().print("\r\u001b[K" + Table.clean(message));
            terminal.err().flush();
        }
    }

    /** Says why one of several is refused: to the person, and in JSON in the place of the answer. */
    void refuse(Path refused, List<Reason> reasons) {
        refusals++;
        if (form() == Form.JSON) {
            print(Json.refused(reasons, Refusals.SENTENCES) + "\n");
        }
        terminal.err().print(Refusals.complaint(refused.toString(), reasons).text(messageStyle()));
    }

    int refusals() {
        return refusals;
    }

    private Page page() {
        boolean screen = terminal.screen().data() && !toFile();
        return new Page(style(screen), screen ? terminal.screen().width() : 0);
    }

    private Style style(boolean screen) {
        boolean colors = switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.wantsColor(screen);
        };
        return colors ? Style.COLOR : Style.PLAIN;
    }

    private Style messageStyle() {
        return style(terminal.screen().messages());
    }

    private boolean toFile() {
        return !file.toString().equals("-");
    }
}
