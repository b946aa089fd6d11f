package no.samspill.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole processes, round robin: the launcher's {@code --version} and a command that reads the embedded database, against a
 * bare JVM that says hello. Run from the root of the project, after {@code ./samspill demo}.
 */
public final class StartUp {

    private static final int ROUNDS = 21;

    private StartUp() {}

    /**
     * Prints the table.
     *
     * @param args the database to read, as {@code --db} takes it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        String jar = Path.of("benchmarks/target/lib").toAbsolutePath() + "/*";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<Median, List<String>> commands = new LinkedHashMap<>();
        Median hello = new Median("bare JVM");
        commands.put(hello, List.of(java, "-cp", jar, Hello.class.getName()));
        commands.put(new Median("samspill --version"), List.of("./samspill", "--version"));
        commands.put(
                new Median("samspill agreement list"), List.of("./samspill", "agreement", "list", "--db", args[0]));
        for (int round = -2; round < ROUNDS; round++) {
            for (Map.Entry<Median, List<String>> command : commands.entrySet()) {
                long time = time(command.getValue());
                if (round >= 0) {
                    command.getKey().add(time);
                }
            }
        }
        commands.keySet().forEach(median -> System.out.println(median.against(hello)));
    }

    private static long time(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(errors.toFile());
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long time = System.nanoTime() - start;
        if (code != 0) {
            throw new IOException(command + " ended with " + code + ": " + Files.readString(errors));
        }
        Files.delete(errors);
        return time;
    }
}
