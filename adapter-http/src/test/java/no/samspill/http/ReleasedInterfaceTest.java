package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samspill.domain.released.Changelog;
import no.samspill.domain.released.ReleasedAnswers;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.Test;

/**
 * What those who use the interface could rely on in released versions, they can rely on: every path, method, parameter and
 * property is there, or {@code interface-differences.txt} says what has become of it.
 *
 * <p>A line of that file is {@code pattern => what it is now | sentence}: a pattern of the lines {@link InterfaceFacts} gives,
 * what stands in its place, or {@code -} when nothing does, and the sentence of the changelog that says so.
 */
class ReleasedInterfaceTest {

    private static final String VERSION = "0.1.0";
    private static final Path KEPT = ReleasedAnswers.madeBy(VERSION).resolve("openapi.json");
    private static final Path DIFFERENCES = ReleasedAnswers.madeBy("interface-differences.txt");
    private static final Pattern LINE = Pattern.compile("(.+) => (.+) \\| (.+)");

    private record Difference(Pattern pattern, String now, String sentence) {

        boolean holds(String fact, Set<String> facts) {
            return pattern.matcher(fact).matches()
                    && (now.equals("-") || facts.contains(pattern.matcher(fact).replaceFirst(now)));
        }
    }

    private static List<String> faults(Set<String> before, Set<String> now, List<Difference> differences) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(now);
        List<String> faults = new ArrayList<>();
        gone.stream()
                .filter(fact -> differences.stream().noneMatch(each -> each.holds(fact, now)))
                .map(fact -> "is no longer there: " + fact)
                .forEach(faults::add);
        differences.stream()
                .filter(each -> gone.stream().noneMatch(fact -> each.holds(fact, now)))
                .map(each -> "names nothing that is gone: " + each.pattern())
                .forEach(faults::add);
        Changelog changelog = Changelog.read();
        differences.stream()
                .filter(each -> !changelog.saysSince(VERSION, each.sentence()))
                .map(each -> "not in the changelog after " + VERSION + ": " + each.sentence())
                .forEach(faults::add);
        return faults;
    }

    private static List<Difference> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LINE::matcher)
                .map(line -> {
                    assertThat(line.matches()).as(line.toString()).isTrue();
                    return new Difference(Pattern.compile(line.group(1)), line.group(2), line.group(3));
                })
                .toList();
    }

    private static JsonNode kept() throws Exception {
        return new ObjectMapper().readTree(KEPT.toFile());
    }

    @Test
    void what_could_be_relied_on_can_be_relied_on() throws Exception {
        try (Running running = Running.withRegions("nord-troms")) {
            Set<String> now = InterfaceFacts.of(running.contract().document());
            String differences = Files.exists(DIFFERENCES) ? ReleasedAnswers.read(DIFFERENCES) : "";
            assertThat(faults(InterfaceFacts.of(kept()), now, read(differences)))
                    .isEmpty();
        }
    }

    @Test
    void what_is_gone_or_other_is_found() throws Exception {
        Set<String> before = InterfaceFacts.of(kept());
        String place = "GET /api/v1/regions/{region}/measures";
        assertThat(before)
                .contains(
                        place,
                        place + " takes query asOf",
                        place + " gives 200 text/csv",
                        place + " gives 200 application/json #/items[]/id",
                        place + " gives 200 application/json #/items[]/phase = ON_HOLD",
                        "POST /api/v1/regions/{region}/portfolio takes application/json"
                                + " #/measures[]/acts[]/profile/title");
        for (String fact : List.of(place, place + " takes query asOf", place + " gives 200 application/json #/next")) {
            Set<String> now = new TreeSet<>(before);
            now.remove(fact);
            assertThat(faults(before, now, List.of())).containsExactly("is no longer there: " + fact);
        }
        assertThat(faults(before, before, read("GET (.*)/measures => POST $1/measures | There is no such sentence.")))
                .hasSize(2);
    }
}
