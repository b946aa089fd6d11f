package no.samspill.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the program usually does, done once while the build lists the classes it takes; not a test. */
final class ArchiveTraining {

    private final String folder;

    private ArchiveTraining(String folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        empty(Path.of(arguments[0]));
        new ArchiveTraining(arguments[0]).train();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void train() {
        String database = folder + "/samspill";
        String figures = folder + "/pupils.csv";
        demand(ExitCodes.OK, "demo", "--dir", folder);
        demand(ExitCodes.OK, "agreement", "list", "--db", database);
        demand(ExitCodes.OK, "agreement", "list", "--json", "--db", database);
        demand(ExitCodes.OK, "agreement", "show", "orkdal-oy-utviklingsveileder", "--db", database);
        demand(ExitCodes.OK, "statement", "list", "--db", database);
        demand(ExitCodes.OK, "statement", "compare", folder + "/actual-2026.json", "--db", database);
        demand(ExitCodes.OK, "invoice", "list", "orkdal-oy-utviklingsveileder", "2026", "--csv", "--db", database);
        demand(ExitCodes.OK, "key-figures", "list", "--db", database);
        demand(ExitCodes.USAGE, "key-figures", "import", figures, "--key", "pupils", "--db", database);
        demand(ExitCodes.OK, "audit", "list", "--db", database);
        demand(ExitCodes.OK, "municipality", "successors", "5012");
        demand(ExitCodes.OK, "organisation-number", "check", "943350833");
        demand(ExitCodes.REFUSED, "cost-sharing", "calculate", "-");
        demand(ExitCodes.USAGE, "cost-sharing", "compare");
        demand(ExitCodes.USAGE, "agrement");
        demand(ExitCodes.OK, "--help");
    }

    private static void demand(int code, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                Map.of("SAMSPILL_ACTOR", "training"),
                Terminal.Screen.NONE,
                Clock.systemUTC(),
                Main::start);
        int answered = Main.run(arguments, terminal);
        if (answered != code) {
            throw new IllegalStateException(List.of(arguments) + " answered " + answered);
        }
    }
}
