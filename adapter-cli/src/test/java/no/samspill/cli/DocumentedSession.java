package no.samspill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands of a document, run from the first to the last as its reader would: in one shell, in a folder with the
 * examples and with the files the document asks the reader to save.
 */
final class DocumentedSession {

    private static final Path PROGRAM = Path.of("target/samspill").toAbsolutePath();
    private static final Pattern EXIT_CODE = Pattern.compile(".*# (?:avslutter med|exits with) (\\d+)");

    private final Path folder;

    DocumentedSession(Path folder) {
        this.folder = folder;
    }

    /**
     * What became of a line.
     *
     * @param expected the exit code the document promises
     * @param output what it wrote, messages and data
     */
    record Step(Guide.Block block, String line, int expected, int code, List<String> output) {}

    /** All lines of all {@code sh} blocks. */
    List<Step> run(Guide guide) throws IOException, InterruptedException {
        prepare(guide);
        List<Guide.Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Guide.Block block : guide.blocks("sh")) {
            for (String line : block.commands().toList()) {
                blocks.add(block);
                lines.add(line);
            }
        }
        runShell(lines);
        List<String> codes = Guide.lines(folder.resolve("codes"));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int code = i < codes.size() ? Integer.parseInt(codes.get(i)) : -1;
            steps.add(new Step(blocks.get(i), lines.get(i), promised(lines.get(i)), code, output(i)));
        }
        return steps;
    }

    private static int promised(String line) {
        Matcher promise = EXIT_CODE.matcher(line);
        return promise.matches() ? Integer.parseInt(promise.group(1)) : 0;
    }

    private List<String> output(int step) {
        Path file = folder.resolve("output-" + step);
        return Files.exists(file) ? Guide.lines(file) : List.of("(ikke kjørt)");
    }

    private void prepare(Guide guide) throws IOException {
        copy(Guide.ROOT.resolve("examples"), folder.resolve("examples"));
        for (Guide.Block block : guide.blocks()) {
            if (!block.file().isEmpty()) {
                Files.writeString(folder.resolve(block.file()), block.text());
            }
        }
        Path launcher = folder.resolve("samspill");
        Files.writeString(launcher, """
            #!/bin/sh
            exec "%s/bin/java" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \\
              -XX:SharedArchiveFile="%s/samspill-%s.jsa" -Dguice_bytecode_gen_option=DISABLED \\
              -cp "%s/lib/samspill.jar" no.samspill.cli.Main "$@"
            """.formatted(
                        System.getProperty("java.home"), PROGRAM, System.getProperty("java.version"), PROGRAM));
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + launcher + " executable");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void runShell(List<String> lines) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            script.append("{\n%s\n} >output-%d 2>&1 </dev/null\necho $? >>codes\n".formatted(lines.get(i), i));
        }
        Path file = Files.writeString(folder.resolve("session.sh"), script);
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("shell").toFile());
        Map<String, String> environment = shell.environment();
        List.of("SAMSPILL_DB", "SAMSPILL_ACTOR", "XDG_DATA_HOME", "JAVA_TOOL_OPTIONS")
                .forEach(environment::remove);
        environment.putAll(Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
        Process process = shell.start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /**
     * Whether the output has the shown lines together and in order. A shown line that is … alone stands for any lines, an …
     * inside a line for any characters; how long a rule is, and of which kind a blank, does not count.
     */
    static boolean fits(List<String> shown, List<String> output) {
        String pattern = shown.stream()
                .map(line -> line.equals("…")
                        ? "(?:.*\n)*?"
                        : Stream.of(plain(line).split("…", -1))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining(".*")) + "\n")
                .collect(Collectors.joining());
        String whole = output.stream().map(line -> plain(line) + "\n").collect(Collectors.joining());
        return Pattern.compile("(?:.*\n)*?" + pattern).matcher(whole).lookingAt();
    }

    private static String plain(String line) {
        return line.replace('\u00A0', ' ').replaceAll("─+", "─").stripTrailing();
    }
}
