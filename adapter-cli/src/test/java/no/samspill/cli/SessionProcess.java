package no.samspill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The commands of a {@link CommandSession}, run in the folder they are meant to be run in; not a test. Each is given a minute
 * after the one before it. An id that is drawn at random is replaced by the number of those seen before it, and the folder by
 * a word.
 */
final class SessionProcess {

    private static final Pattern ID = Pattern.compile("opp_([0-9a-v]{26})");

    private final String folder = Path.of("").toAbsolutePath().toString();
    private final Cli program = Cli.in(Path.of(folder)).with("SAMSPILL_DB", "").with("HOME", folder);
    private final List<String> ids = new ArrayList<>();
    private Instant now = Cli.NOW;

    private SessionProcess() {}

    public static void main(String[] arguments) throws IOException {
        SessionProcess session = new SessionProcess();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (int i = 0; i < lines.size(); i++) {
            Files.writeString(Path.of(arguments[0] + "-" + i), session.answer(lines.get(i)));
        }
    }

    private String answer(String line) throws IOException {
        List<String> words = CommandSession.words(line).toList();
        if (words.get(0).equals("export")) {
            String[] variable = words.get(1).split("=", 2);
            program.with(variable[0], variable[1]);
            return "";
        }
        return numbered(run(words.subList(1, words.size()))).replace(folder, "FOLDER");
    }

    private String run(List<String> words) throws IOException {
        now = now.plus(Duration.ofMinutes(1));
        return text(program.at(now).run(words.toArray())) + written(words);
    }

    /** What came of a command, to be kept. */
    static String text(Cli.Run run) {
        return "exit " + run.code() + "\n" + part("stdout", run.out()) + part("stderr", run.err());
    }

    /** What it wrote to a file it was told to write; a workbook is a matter for the tests of workbooks. */
    private static String written(List<String> words) throws IOException {
        StringBuilder written = new StringBuilder();
        for (int i = 1; i < words.size(); i++) {
            boolean names = List.of("-o", "--output").contains(words.get(i - 1));
            if (names && !words.get(i).endsWith(".xlsx")) {
                written.append(part(words.get(i), Files.readString(Path.of(words.get(i)))));
            }
        }
        return written.toString();
    }

    private static String part(String name, String text) {
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n(no new line at the end)\n";
        return "--- " + name + "\n" + text + end;
    }

    private String numbered(String text) {
        return ID.matcher(text).replaceAll(id -> {
            if (!ids.contains(id.group(1))) {
                ids.add(id.group(1));
            }
            return "opp_%026d".formatted(ids.indexOf(id.group(1)) + 1);
        });
    }
}
