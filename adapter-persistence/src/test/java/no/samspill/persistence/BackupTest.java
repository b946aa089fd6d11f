package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import no.samspill.application.wiring.Backups.Backup;
import no.samspill.domain.AuditEntry;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

/** What is stored comes back from a backup, whichever database it came from and goes to. */
class BackupTest {

    @TempDir
    private Path folder;

    enum Engine {
        H2,
        POSTGRESQL
    }

    private String database(Engine engine, String name) {
        return engine == Engine.H2 ? folder.resolve(name).toString() : Postgresql.emptyDatabase();
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void every_table_comes_back_row_for_row(Engine from, Engine to) {
        Path file = folder.resolve("kopi.zip");
        Path again = folder.resolve("igjen.zip");
        try (TestDatabase store = TestDatabase.writing(database(from, "from"))) {
            BackupSample.fill(store);
            BackupSample.backups(store).save(file);
        }
        String target = database(to, "to");
        try (TestDatabase store = TestDatabase.writing(target)) {
            Backup restored = BackupSample.backups(store).restore(file);
            assertThat(restored.version()).isEqualTo(DatabaseTables.VERSION);
            assertThat(restored.madeAt()).isEqualTo(Samples.NOW);
            assertThat(restored.rows().values()).allMatch(rows -> rows > 0);
            assertThat(restored.rows()).containsEntry("audit_entry", 3L).containsEntry("cost_statement", 2L);
        }
        try (TestDatabase store = TestDatabase.writing(target)) {
            BackupSample.backups(store).save(again);
            assertThat(BackupSample.lines(again)).isEqualTo(BackupSample.lines(file));
            assertThat(BackupSample.correction(store).number()).isEqualTo(2);
            assertThat(BackupSample.trail(store))
                    .extracting(AuditEntry::detail)
                    .containsExactly("tre", "", BackupSample.STRANGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void entries_are_numbered_on_from_the_last_one(Engine engine) throws Exception {
        Path file = folder.resolve("kopi.zip");
        try (TestDatabase store = TestDatabase.writing(database(engine, "from"))) {
            BackupSample.fill(store);
            store.execute("delete from audit_entry where detail = ''");
            BackupSample.backups(store).save(file);
        }
        try (TestDatabase store = TestDatabase.writing(database(engine, "to"))) {
            BackupSample.backups(store).restore(file);
            store.run(on -> {
                on.audit().add(List.of(BackupSample.entry("ny")));
                return on;
            });
            try (Connection connection = store.database().connect();
                    Statement statement = connection.createStatement();
                    ResultSet ids = statement.executeQuery(
                            "select string_agg(cast(id as varchar), ' ' order by id)" + " from audit_entry")) {
                assertThat(ids.next()).isTrue();
                assertThat(ids.getString(1)).isEqualTo("1 3 4");
            }
        }
    }

    @Test
    void a_backup_shows_one_moment_while_others_go_on_writing() {
        Path file = folder.resolve("kopi.zip");
        AtomicBoolean done = new AtomicBoolean();
        String database = Postgresql.emptyDatabase();
        try (TestDatabase store = TestDatabase.writing(database)) {
            IntStream.range(1, 200).forEach(number -> Child.write(store, number));
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (int number = 200; !done.get(); number++) {
                    Child.write(store, number);
                }
            });
            for (int i = 0; i < 5; i++) {
                Map<String, Long> rows =
                        BackupSample.backups(store).replace(file).rows();
                assertThat(rows.get("audit_entry"))
                        .isEqualTo(rows.get("agreement"))
                        .isGreaterThan(198);
            }
            done.set(true);
            writing.join();
        }
    }

    @Test
    void as_many_rows_as_are_sent_at_once_and_more_come_back() {
        Path file = folder.resolve("kopi.zip");
        try (TestDatabase store = TestDatabase.writing(database(Engine.H2, "from"))) {
            store.run(on -> {
                on.audit()
                        .add(IntStream.range(0, 2500)
                                .mapToObj(i -> BackupSample.entry("" + i))
                                .toList());
                return on;
            });
            BackupSample.backups(store).save(file);
        }
        try (TestDatabase store = TestDatabase.writing(database(Engine.POSTGRESQL, "to"))) {
            assertThat(BackupSample.backups(store).restore(file).total()).isEqualTo(2500);
            assertThat(BackupSample.trail(store)).hasSize(2500);
        }
    }

    @Test
    void postgresql_reads_a_table_of_a_backup_without_us() throws Exception {
        Path file = folder.resolve("kopi.zip");
        try (TestDatabase store = TestDatabase.writing(database(Engine.H2, "from"))) {
            BackupSample.fill(store);
            BackupSample.backups(store).save(file);
        }
        try (TestDatabase store = TestDatabase.writing(database(Engine.POSTGRESQL, "to"));
                Connection connection = store.database().connect();
                ZipFile zip = new ZipFile(file.toFile());
                InputStream rows = zip.getInputStream(zip.getEntry("audit_entry.tsv"))) {
            assertThat(connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy audit_entry from stdin", rows))
                    .isEqualTo(3);
            connection.commit();
            assertThat(BackupSample.trail(store))
                    .extracting(AuditEntry::detail)
                    .containsExactly("tre", "", BackupSample.STRANGE);
        }
    }

    @Test
    void a_line_is_read_as_it_was_written() {
        for (List<String> values : List.of(
                List.of(BackupSample.STRANGE, ""),
                List.of(""),
                Arrays.asList(null, "\\N", null),
                List.of("\t", "\n\n", "\\", "\\t"))) {
            String line = CopyText.line(values);
            assertThat(line).endsWith("\n");
            assertThat(CopyText.values(line.substring(0, line.length() - 1))).isEqualTo(values);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CopyText.values("\\x"));
        assertThatIllegalArgumentException().isThrownBy(() -> CopyText.values("x\\"));
    }
}
