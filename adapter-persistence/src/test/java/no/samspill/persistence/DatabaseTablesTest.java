package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTablesTest {

    private static final Path SOURCES = Path.of("src/main");

    @TempDir
    private Path folder;

    @Test
    void the_version_is_that_of_the_newest_migration_and_none_is_left_out() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("resources/no/samspill/persistence/migration"))) {
            assertThat(files.map(each -> each.getFileName().toString().substring(0, 5))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, DatabaseTables.VERSION)
                            .mapToObj("V%04d"::formatted)
                            .toList());
        }
    }

    @Test
    void
            nothing_is_changed_or_taken_away_but_agreements_answers_imports_marks_plans_registers_subscriptions_and_what_follows_from_acts()
                    throws IOException {
        Pattern change = Pattern.compile(
                "\\b(?:(?<!for )update|delete from|truncate|drop|alter table(?!\\h+\\w+ add column)|merge into)\\h+(\\w+)",
                Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> changed = files.filter(each -> each.toString().matches(".*\\.(java|sql)"))
                    .flatMap(each -> change.matcher(read(each)).results())
                    .map(match -> match.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(changed)
                    .containsExactly(
                            "agreement",
                            "answer",
                            "import_job",
                            "import_row",
                            "invoicing_plan",
                            "measure_state",
                            "participation",
                            "published_measure",
                            "register_item",
                            "webhook",
                            "webhook_delivery");
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
        String database = database();
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

    @Test
    void one_of_a_newer_program_is_refused_and_left_alone() {
        fill();
        try (TestDatabase store = TestDatabase.writing(database())) {
            store.execute(
                    "insert into \"flyway_schema_history\" select 99, '99', \"description\", \"type\", \"script\","
                            + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                            + " from \"flyway_schema_history\" where \"version\" = '0001'");
        }
        String current = Integer.toString(DatabaseTables.VERSION);
        StoreRefusalTest.assertRefused(
                TestDatabase.reading(database()), StoreRefusal.NEWER_SCHEMA, database() + ".mv.db", "99", current);
        StoreRefusalTest.assertRefused(
                TestDatabase.writing(database()), StoreRefusal.NEWER_SCHEMA, database() + ".mv.db", "99", current);
    }

    @Test
    void one_of_an_older_program_is_refused_by_a_reader_and_brought_up_to_date_by_a_writer() {
        fill();
        String last = "'%04d'".formatted(DatabaseTables.VERSION);
        try (TestDatabase store = TestDatabase.writing(database())) {
            store.execute("delete from \"flyway_schema_history\" where \"version\" = " + last);
        }
        StoreRefusalTest.assertRefused(
                TestDatabase.reading(database()),
                StoreRefusal.OLDER_SCHEMA,
                database() + ".mv.db",
                Integer.toString(DatabaseTables.VERSION - 1),
                Integer.toString(DatabaseTables.VERSION));
        try (TestDatabase store = TestDatabase.writing(database())) {
            assertThat(store.agreements()).hasSize(1);
        }
        assertThat(agreements()).isEqualTo(1);
    }

    @Test
    void one_with_an_attempt_at_migration_that_failed_is_migrated_again() {
        fill();
        try (TestDatabase store = TestDatabase.writing(database())) {
            store.execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '%04d'"
                    .formatted(DatabaseTables.VERSION));
        }
        try (TestDatabase store = TestDatabase.writing(database())) {
            assertThat(store.agreements()).hasSize(1);
        }
        assertThat(agreements()).isEqualTo(1);
    }

    private String database() {
        return folder.resolve("samspill").toString();
    }

    private void fill() {
        try (TestDatabase store = TestDatabase.writing(database())) {
            store.run(on -> {
                on.agreements().add(List.of(Samples.agreement()));
                return on;
            });
        }
    }

    private int agreements() {
        try (TestDatabase store = TestDatabase.reading(database())) {
            return store.agreements().size();
        }
    }
}
