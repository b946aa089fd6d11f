package no.samspill.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.Reason;
import no.samspill.files.table.Table;
import no.samspill.files.table.TableFormat;
import no.samspill.files.table.TableFormats;
import no.samspill.json.Json;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a command's answer goes, and in which form. */
final class CommandOutput {

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
        /** Rows and columns, in one of the formats of tables. */
        TABLE
    }

    /** A form for programs; one at most. */
    static final class Machine {

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--csv")
        private boolean csv;

        @Option(names = "--excel")
        private boolean excel;
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

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Color color = Color.AUTO;

    @Option(names = "--debug")
    @SuppressWarnings("unused")
    private boolean debug;

    CommandOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The form asked for; a file's ending asks too. */
    Form form() {
        if (format().isPresent()) {
            return Form.TABLE;
        }
        return machine.json || isNamed("json") ? Form.JSON : Form.TEXT;
    }

    /** How a table is written, when one is asked for. What is packed is always a file, so only its name asks for it. */
    private Optional<TableFormat> format() {
        if (machine.excel || machine.csv) {
            return Optional.of(machine.excel ? TableFormats.EXCEL_CSV : TableFormats.CSV);
        }
        return TableFormats.ALL.stream()
                .filter(format -> !machine.json && isNamed(format.name().ending()))
                .findFirst();
    }

    private boolean isNamed(String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** Writes the answer in the form asked for; the exit code of a command that has answered. */
    int write(CommandAnswer answer) {
        switch (form()) {
            case JSON -> print(answer.json().get() + "\n");
            case TABLE -> print(answer.csv().get());
            case TEXT -> print(answer.text().apply(page()).toString());
        }
        return ExitCodes.OK;
    }

    /** Whether the answer is rows for another program. */
    boolean isRows() {
        return form() == Form.TABLE;
    }

    /** Writes rows; a second table goes after the first. */
    void print(Table table) {
        TableFormat format = format().orElse(TableFormats.CSV);
        byte[] written = begun ? format.more(table) : format.write(table);
        if (format.name().isText()) {
            print(new String(written, StandardCharsets.UTF_8));
        } else {
            store(written);
        }
    }

    /** Writes data; a second text goes after the first, to a file as well. */
    void print(String text) {
        if (toFile()) {
            store(text.getBytes(StandardCharsets.UTF_8));
        } else {
            begun = true;
            terminal.out().print(text);
        }
    }

    private void store(byte[] bytes) {
        Set<OpenOption> how = begun
                ? Set.of(APPEND)
                : overwrite || isDevice() ? Set.of(CREATE, TRUNCATE_EXISTING) : Set.of(CREATE_NEW);
        begun = true;
        try (OutputStream out = Files.newOutputStream(file, how.toArray(OpenOption[]::new))) {
            out.write(bytes);
        } catch (FileSystemException named) {
            throw new UncheckedIOException(named);
        } catch (IOException failed) {
            throw new UncheckedIOException(new FileSystemException(file.toString(), null, failed.getMessage()));
        }
    }

    /** Whether a file that may be someone's work stands where the answer is to be put, and nobody has said to write over it. */
    Optional<Path> taken() {
        return toFile() && !overwrite && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Whether a file that is there may be written over. */
    boolean mayOverwrite() {
        return overwrite;
    }

    private boolean isDevice() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** Says something to the person, who may be a script's owner reading its log: never mixed with the data. */
    void say(String message) {
        terminal.err().println(ScreenTable.clean(message));
    }

    /** What goes on, on one line of the screen that is written over; nothing when nobody looks, or the answer is there. */
    void progress(String message) {
        if (terminal.screen().messages() && (toFile() || !terminal.screen().data())) {
            terminal.err().print("\r\u001b[K" + ScreenTable.clean(message));
            terminal.err().flush();
        }
    }

    /** Says why one of several is refused: to the person, and in JSON in the place of the answer. */
    void refuse(Path refused, List<Reason> reasons) {
        refusals++;
        if (form() == Form.JSON) {
            print(Json.refused(reasons, Tables.SENTENCES) + "\n");
        }
        terminal.err().print(Refusals.complaint(refused.toString(), reasons).text(messageStyle()));
    }

    int refusals() {
        return refusals;
    }

    private ScreenText page() {
        boolean screen = terminal.screen().data() && !toFile();
        return new ScreenText(style(screen), screen ? terminal.screen().width() : 0);
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
