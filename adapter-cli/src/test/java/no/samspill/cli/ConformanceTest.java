package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agreed cases, through the command line. */
class ConformanceTest {

    @TempDir
    Path folder;

    static Stream<String> names() throws Exception {
        URI place = Objects.requireNonNull(ConformanceTest.class.getResource("/conformance/cost-sharing"))
                .toURI();
        if (!place.getScheme().equals("jar")) {
            return names(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return names(jar.getPath("/conformance/cost-sharing"));
        }
    }

    private static Stream<String> names(Path cases) throws IOException {
        try (Stream<Path> files = Files.list(cases)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_case_is_answered_as_agreed(String name) {
        String file = Cli.conformanceCase(name);
        JsonNode expected = tree(file).get("expect");
        Cli.Run run = Cli.in(folder)
                .run("cost-sharing", "calculate", "--json", Cli.write(folder.resolve(name + ".json"), file));
        assertThat(run.out().lines()).hasSize(1);
        JsonNode answer = tree(run.out());
        if (expected.has("refused")) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(answer.get("refused").findValuesAsText("code"))
                    .contains(expected.get("refused").asText());
        } else {
            assertThat(run.code()).isZero();
            assertHolds(answer, expected);
        }
    }

    private static void assertHolds(JsonNode answer, JsonNode expected) {
        for (String field : List.of("gross", "granted", "toShare", "sum")) {
            if (expected.has(field)) {
                assertThat(answer.get(field)).as(field).isEqualTo(expected.get(field));
            }
        }
        for (int i = 0; i < expected.get("shares").size(); i++) {
            for (String field : List.of("party", "amount", "direct")) {
                assertThat(answer.at("/shares/" + i + "/" + field))
                        .as("share %s, %s", i, field)
                        .isEqualTo(expected.at("/shares/" + i + "/" + field));
            }
        }
    }

    @Test
    void a_folder_is_answered_in_name_order_and_the_exit_code_is_the_worst() throws Exception {
        List<String> names = new ArrayList<>(names().toList());
        names.forEach(name -> Cli.write(folder.resolve(name + ".json"), Cli.conformanceCase(name)));
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", folder, "--json");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSameSizeAs(names);
        for (int i = 0; i < names.size(); i++) {
            boolean refused =
                    tree(Cli.conformanceCase(names.get(i))).at("/expect").has("refused");
            assertThat(tree(lines.get(i)).has("refused")).as(names.get(i)).isEqualTo(refused);
        }
        assertThat(run.code()).isEqualTo(1);
    }

    private static JsonNode tree(String json) {
        return JsonText.read(json.getBytes(StandardCharsets.UTF_8), JsonText.Duplicates.REFUSED, 1_000_000);
    }
}
