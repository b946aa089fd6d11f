package no.samspill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.domain.released.ReleasedAnswers;

/**
 * Commands as somebody types them one after the other, in a folder with some files, and what each is answered.
 *
 * @param lines of a shell: of the program's own commands, and of variables that are set
 * @param files what is there when they begin, by name
 */
record CommandSession(List<String> lines, Map<String, String> files) {

    private static final String LINE = "$ ";
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern COMMAND = Pattern.compile("\\./samspill((?: [a-z][a-z-]+(?= |$)){0,2}).*");

    /** The commands of a document, with the files it asks its reader to save. */
    static CommandSession of(Guide guide) {
        Map<String, String> files = new TreeMap<>();
        guide.blocks().stream()
                .filter(block -> !block.file().isEmpty())
                .forEach(block -> files.put(block.file(), block.text()));
        Path examples = Guide.ROOT.resolve("examples");
        ReleasedAnswers.namesIn(examples).stream()
                .filter(name -> !name.endsWith(".md"))
                .forEach(name -> files.put("examples/" + name, ReleasedAnswers.read(examples.resolve(name))));
        List<String> lines = guide.blocks("sh").stream()
                .flatMap(Guide.Block::commands)
                .map(line -> line.replaceFirst("\\s*# (?:avslutter med|exits with) \\d+$", ""))
                .toList();
        return new CommandSession(lines, files);
    }

    /** The commands whose answers are kept in a folder, with the files kept in others. */
    static CommandSession kept(Path answers, Path... given) {
        Map<String, String> files = new TreeMap<>();
        Stream.of(given)
                .forEach(folder -> ReleasedAnswers.namesIn(folder)
                        .forEach(name -> files.put(name, ReleasedAnswers.read(folder.resolve(name)))));
        List<String> lines = ReleasedAnswers.namesIn(answers).stream()
                .map(name -> ReleasedAnswers.read(answers.resolve(name)))
                .map(answer -> answer.substring(LINE.length(), answer.indexOf('\n')))
                .toList();
        return new CommandSession(lines, files);
    }

    /** What each is answered by the program in this process, under a name that says which it was. */
    Map<String, String> run(Cli program) {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Object[] words = words(lines.get(i)).skip(1).toArray();
            answers.put(name(i), LINE + lines.get(i) + "\n" + SessionProcess.text(program.run(words)));
        }
        return answers;
    }

    /** The same from a process of its own, whose folder this is: where the files are, and those the commands write. */
    Map<String, String> run(Path folder) throws IOException, InterruptedException {
        files.forEach((name, text) -> ReleasedAnswers.write(folder.resolve(name), text));
        Path script = ReleasedAnswers.write(folder.resolve("session"), String.join("\n", lines));
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Dguice_bytecode_gen_option=DISABLED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SessionProcess.class.getName(),
                        script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(ReleasedAnswers.read(said));
        }
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            answers.put(name(i), LINE + lines.get(i) + "\n" + ReleasedAnswers.read(Path.of(script + "-" + i)));
        }
        return answers;
    }

    /** The words of a line, without the quotes around some of them. */
    static Stream<String> words(String line) {
        return WORD.matcher(line).results().map(word -> word.group().replace("\"", ""));
    }

    private String name(int number) {
        Matcher words = COMMAND.matcher(lines.get(number));
        String what = words.matches() ? words.group(1).replace(' ', '-') : "-set";
        return "%03d%s.txt".formatted(number + 1, what);
    }
}
