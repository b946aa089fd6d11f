package no.samspill.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The program as a person or a script meets it, in this process: arguments in; exit code, data and messages out. */
final class Cli {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = new ByteArrayInputStream(new byte[0]);
    private Terminal.Screen screen = Terminal.Screen.NONE;
    private Instant now = NOW;

    /** A program whose data folder is this. */
    static Cli in(Path folder) {
        Cli cli = new Cli();
        cli.environment.put("SAMSPILL_DB", folder.resolve("samspill").toString());
        cli.environment.put("SAMSPILL_ACTOR", "kari");
        return cli;
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli at(Instant time) {
        now = time;
        return this;
    }

    Cli given(byte[] standardInput) {
        in = new ByteArrayInputStream(standardInput);
        return this;
    }

    Cli on(Terminal.Screen shown) {
        screen = shown;
        return this;
    }

    Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in, stream(out), stream(err), environment, screen, Clock.fixed(now, ZoneOffset.UTC), Main::start);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(words, terminal);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** What came of a run. */
    record Run(int code, String out, String err) {}

    /** A file of the examples the program carries with it, or of the tests' own. */
    static byte[] resource(String name) {
        try (InputStream file = Cli.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String conformanceCase(String name) {
        return new String(resource("/conformance/cost-sharing/" + name + ".json"), StandardCharsets.UTF_8);
    }
}
