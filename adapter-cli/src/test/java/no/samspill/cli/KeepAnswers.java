package no.samspill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samspill.domain.released.ReleasedAnswers;

/**
 * Writes what the commands of the documents and the cases are answered by the program as it is, for a version that is to be
 * kept; not a test. Its argument is the version's folder among the tests' resources, in which its databases are.
 */
final class KeepAnswers {

    private static final Map<String, String> DOCUMENTS = Map.of(
            "readme", "README.md",
            "brukerveiledning", "docs/brukerveiledning.md",
            "tiltak", "docs/tiltak.md");

    private static final Map<String, List<String>> READ = Map.of(
            "orkdal-oy",
            List.of(
                    "agreement list",
                    "agreement show orkdal-oy-utviklingsveileder",
                    "key-figures list",
                    "key-figures show pupils 2025-10-01",
                    "key-figures show hours 2026-12-31",
                    "statement list",
                    "statement show orkdal-oy-utviklingsveileder/1",
                    "statement show orkdal-oy-utviklingsveileder/2",
                    "statement show orkdal-oy-utviklingsveileder/3",
                    "statement verify orkdal-oy-utviklingsveileder/1",
                    "statement verify orkdal-oy-utviklingsveileder/2",
                    "statement verify orkdal-oy-utviklingsveileder/3",
                    "invoice list orkdal-oy-utviklingsveileder 2026",
                    "matrix",
                    "measure show veileder",
                    "audit list"),
            "nord-troms",
            List.of(
                    "portfolio show --as-of 2020-03-01",
                    "portfolio export",
                    "measure list",
                    "measure list --party 5424 --as-of 2020-03-01",
                    "measure show it-samarbeid",
                    "measure show it-samarbeid --as-of 2020-03-01",
                    "measure show kompetanseloft",
                    "body list",
                    "body show kdu",
                    "decision list",
                    "decision show kdu-1-21",
                    "agreement-text list",
                    "agreement-text show drift-avtalen/1",
                    "evaluation list",
                    "evaluation show it-2020-halvaar",
                    "calendar --from 2020-01-01 --to 2021-12-31",
                    "calendar --from 2020-01-01 --to 2021-12-31 --ical",
                    "matrix --as-of 2020-03-01",
                    "check --as-of 2020-03-01",
                    "audit list"));

    private KeepAnswers() {}

    public static void main(String[] arguments) throws Exception {
        Path made = Path.of(arguments[0]);
        Map<String, CommandSession> sessions = new TreeMap<>();
        DOCUMENTS.forEach((name, document) -> sessions.put(name, CommandSession.of(Guide.read(document))));
        sessions.put("cases", cases());
        for (Map.Entry<String, CommandSession> session : sessions.entrySet()) {
            Path folder = Files.createTempDirectory("samspill");
            session.getValue()
                    .files()
                    .forEach((name, text) -> ReleasedAnswers.write(
                            made.resolve("given")
                                    .resolve(name.startsWith("examples/") ? "all" : session.getKey())
                                    .resolve(name),
                            text));
            Path answers = made.resolve("answers").resolve(session.getKey());
            session.getValue().run(folder).forEach((name, text) -> ReleasedAnswers.write(answers.resolve(name), text));
        }
        for (Map.Entry<String, List<String>> region : READ.entrySet()) {
            keep(made, region.getKey(), region.getValue());
        }
    }

    /** What is read from a region's database, in each form it is answered in. */
    private static void keep(Path made, String region, List<String> commands) throws Exception {
        List<String> lines = commands.stream()
                .flatMap(command -> (command.startsWith("statement verify") || command.endsWith("--ical")
                                ? Stream.of("")
                                : Stream.of("", " --json", " --csv"))
                        .map(form -> "./samspill " + command + form))
                .toList();
        Path database = Files.createTempDirectory("samspill").resolve("samspill");
        Files.copy(made.resolve(region + ".mv.db"), Path.of(database + ".mv.db"));
        Path answers = made.resolve("answers").resolve(region);
        new CommandSession(lines, Map.of())
                .run(Cli.in(database.resolveSibling("")))
                .forEach((name, text) -> ReleasedAnswers.write(answers.resolve(name), text));
    }

    /** Every case of the examples, in each form it is answered in. */
    private static CommandSession cases() {
        List<String> lines = new ArrayList<>();
        ReleasedAnswers.namesIn(Guide.ROOT.resolve("examples/cases")).stream()
                .filter(name -> name.endsWith(".json"))
                .map(name -> "./samspill cost-sharing calculate examples/cases/" + name)
                .forEach(line -> List.of("", " --json", " --csv").forEach(form -> lines.add(line + form)));
        lines.add("./samspill cost-sharing compare examples/cases/clause-7.json --treatments");
        lines.add("./samspill cost-sharing compare examples/cases/clause-7.json --treatments --json");
        lines.add("./samspill cost-sharing compare examples/cases/clause-7.json --treatments --csv");
        return new CommandSession(
                lines, CommandSession.of(Guide.read("README.md")).files());
    }
}
