package no.samspill.released;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The differences that are meant: each is a line {@code pattern | sentence}, of the names of what is answered otherwise, and
 * the sentence of the changelog that says so, under a heading newer than the version that is kept.
 */
final class Differences {

    static final String FILE = "differences.txt";
    static final String CHANGED = "changed";

    private static final String SEPARATOR = " | ";

    private final Path kept;
    private final String changelog;
    private final List<Difference> all;

    private record Difference(String pattern, String sentence) {

        boolean names(String place) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return matcher.matches(Path.of(place));
        }

        String version() {
            return pattern.substring(0, pattern.indexOf('/'));
        }
    }

    Differences(Path kept, String changelog) {
        this.kept = kept;
        this.changelog = changelog;
        Path file = kept.resolve(FILE);
        this.all = !Files.exists(file)
                ? List.of()
                : ReleasedAnswers.read(file)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> new Difference(
                                line.substring(0, line.indexOf(SEPARATOR)).strip(),
                                line.substring(line.indexOf(SEPARATOR) + SEPARATOR.length())
                                        .strip()))
                        .toList();
    }

    /** What is wrong with them: a sentence that is not there, a line that names nothing, an answer no line names. */
    List<String> faults() {
        List<String> changed = ReleasedAnswers.namesIn(kept.resolve(CHANGED));
        List<String> faults = new ArrayList<>();
        for (Difference each : all) {
            if (!since(each.version()).contains(plain(each.sentence()))) {
                faults.add("not in the changelog after " + each.version() + ": " + each.sentence());
            }
            if (changed.stream().noneMatch(each::names)) {
                faults.add("names nothing that is answered otherwise: " + each.pattern());
            }
        }
        changed.forEach(place -> faultsOf(place).forEach(faults::add));
        return faults;
    }

    private Stream<String> faultsOf(String place) {
        Path before = kept.resolve(place);
        Path after = kept.resolve(CHANGED).resolve(place);
        if (!Files.exists(before)) {
            return Stream.of("was never answered: " + place);
        }
        if (ReleasedAnswers.read(before).equals(ReleasedAnswers.read(after))) {
            return Stream.of("is as it was: " + place);
        }
        return all.stream().anyMatch(each -> each.names(place)) ? Stream.empty() : Stream.of("is not named: " + place);
    }

    /** The changelog's text of all that is newer than a version. */
    private String since(String version) {
        int end = changelog.indexOf("\n## " + version + " ");
        return plain(end < 0 ? "" : changelog.substring(0, end));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
