package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Path SOURCES = Path.of("src/main");

    @TempDir
    private Path folder;

    @Test
    void the_version_is_that_of_the_newest_migration_and_none_is_left_out() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("resources/no/samspill/persistence/migration"))) {
            assertThat(files.map(each -> each.getFileName().toString().substring(0, 5))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, Schema.VERSION)
                            .mapToObj("V%04d"::formatted)
                            .toList());
        }
    }

    @Test
    void nothing_is_changed_or_taken_away_but_agreements_and_plans() throws IOException {
        Pattern change = Pattern.compile(
                "\\b(?:update|delete from|truncate|drop|alter|merge into)\\h+(\\w+)", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> changed = files.filter(each -> each.toString().matches(".*\\.(java|sql)"))
                    .flatMap(each -> change.matcher(read(each)).results())
                    .map(match -> match.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(changed).containsExactly("agreement", "invoicing_plan", "participation");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void the_migration_tool_is_not_loaded_when_the_schema_is_current() throws Exception {
        String database = folder.resolve("samspill").toString();
        assertThat(classesLoaded(database, 1)).anyMatch(each -> each.contains("org.flywaydb."));
        assertThat(classesLoaded(database, 2))
                .anyMatch(each -> each.contains("org.h2."))
                .noneMatch(each -> each.contains("org.flywaydb."));
    }

    private List<String> classesLoaded(String database, int number) throws Exception {
        Path log = folder.resolve("classes" + number);
        Process child =
                Child.start(List.of("env", "JAVA_TOOL_OPTIONS=-Xlog:class+load:file=" + log), database, number, number);
        child.getOutputStream().close();
        assertThat(Child.said(child)).containsExactly(Integer.toString(number), "done");
        return Files.readAllLines(log);
    }
}
