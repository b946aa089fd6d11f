package no.samspill.domain.released;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What released versions answered, as a module keeps it, held against what is answered now. An answer is another only where
 * {@link Differences} names it with a sentence of the changelog; what is answered now is then kept too, under the same name.
 */
public final class ReleasedAnswers {

    private static final Path KEPT = Path.of("src/test/resources/kept");

    private static final int SHOWN = 80;

    private final Path kept;
    private final Path now;

    ReleasedAnswers(Path kept, Path now) {
        this.kept = kept;
        this.now = now;
    }

    /** Those of the module whose tests these are. */
    public static ReleasedAnswers ofModule() {
        return new ReleasedAnswers(KEPT, Path.of("target/kept"));
    }

    /** The folder of what a version made. */
    public static Path madeBy(String version) {
        return KEPT.resolve(version);
    }

    /** What is below a folder, by their names from there, in their order. */
    public static List<String> namesIn(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a file, and the folders it is in. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Demands that all that a folder keeps is answered as it was, byte for byte, or as the named differences say.
     *
     * @param folder from the folder of all that is kept, such as {@code 0.1.0/answers/readme}
     * @param answers what is answered now, by the names in that folder
     */
    public void demand(String folder, Map<String, String> answers) {
        List<String> faults = new ArrayList<>();
        for (String name : namesIn(kept.resolve(folder))) {
            String place = folder + "/" + name;
            String answer = answers.getOrDefault(name, "");
            String expected = read(expected(place));
            write(now.resolve(place), answer);
            if (!answer.equals(expected)) {
                faults.add(place + ": " + firstDifference(expected, answer));
            }
        }
        assertThat(answers).as("what is answered in " + folder).isNotEmpty();
        assertThat(faults)
                .as(
                        "other answers than those kept. Today's are in %s. One that shall be another is copied to %s,"
                                + " and named in %s with a sentence of the changelog.",
                        now, kept.resolve(Differences.CHANGED), kept.resolve(Differences.FILE))
                .isEmpty();
    }

    /** Demands that each difference is named, by a sentence that stands in the changelog, and that nothing else is. */
    public void demandNamedDifferences() {
        assertThat(new Differences(kept, Changelog.read()).faults()).isEmpty();
    }

    private Path expected(String place) {
        Path changed = kept.resolve(Differences.CHANGED).resolve(place);
        return Files.exists(changed) ? changed : kept.resolve(place);
    }

    private static String firstDifference(String expected, String answer) {
        List<String> before = expected.lines().toList();
        List<String> after = answer.lines().toList();
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        String was = line(before, same);
        String is = line(after, same);
        int alike = 0;
        while (alike < Math.min(was.length(), is.length()) && was.charAt(alike) == is.charAt(alike)) {
            alike++;
        }
        return "line " + (same + 1) + "\n    was " + around(was, alike) + "\n    is  " + around(is, alike);
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "(the end)";
    }

    /** What of a line stands around a place in it. */
    private static String around(String line, int place) {
        int start = Math.max(0, place - SHOWN);
        int end = Math.min(line.length(), place + SHOWN);
        return (start == 0 ? "" : "... ") + line.substring(start, end) + (end == line.length() ? "" : " ...");
    }
}
