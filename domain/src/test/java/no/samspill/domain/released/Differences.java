package no.samspill.domain.released;

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
    private final Changelog changelog;
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

    Differences(Path kept, Changelog changelog) {
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
            if (!changelog.saysSince(each.version(), each.sentence())) {
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
}
