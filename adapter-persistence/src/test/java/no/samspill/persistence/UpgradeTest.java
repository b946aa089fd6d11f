package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.Backups.Backup;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database of an older program is brought up to date after a backup of it, or not at all. */
class UpgradeTest {

    private static final int OLDER = 8;

    @TempDir
    private Path folder;

    @Test
    void a_backup_is_put_beside_the_file_and_can_be_restored_to_what_it_has_become() throws Exception {
        String database = folder.resolve("samspill").toString();
        makeOlder(database);
        Path backup;
        try (TestDatabase store = TestDatabase.writing(database)) {
            assertThat(store.agreements()).hasSize(1);
            assertThat(partiesOfStates(store)).isEqualTo(2);
            backup = store.database().beforeUpgrade().orElseThrow();
        }
        assertThat(backup).isEqualTo(folder.resolve("samspill-v8-20260304T091530125Z.zip"));
        for (String target : List.of(folder.resolve("to").toString(), Postgresql.emptyDatabase())) {
            try (TestDatabase store = TestDatabase.writing(target)) {
                Backup restored = BackupSample.backups(store).restore(backup);
                assertThat(restored.version()).isEqualTo(OLDER);
                assertThat(restored.rows()).doesNotContainKey("measure_state_party");
                assertThat(store.agreements()).hasSize(1);
                assertThat(partiesOfStates(store)).isEqualTo(2);
                assertThat(store.database().beforeUpgrade()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_backup_is_put_where_one_says(BackupTest.Engine engine) throws Exception {
        String database =
                engine == BackupTest.Engine.H2 ? folder.resolve("samspill").toString() : Postgresql.emptyDatabase();
        makeOlder(database);
        Path told = folder.resolve("kopier/her");
        try (TestDatabase store = writing(database, told)) {
            assertThat(store.agreements()).hasSize(1);
            assertThat(store.database().beforeUpgrade().orElseThrow())
                    .exists()
                    .hasParent(told)
                    .hasExtension("zip");
        }
        try (TestDatabase store = writing(database, told)) {
            assertThat(store.agreements()).hasSize(1);
            assertThat(store.database().beforeUpgrade()).isEmpty();
        }
        try (var files = Files.list(told)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_backup_nothing_is_changed(BackupTest.Engine engine) throws Exception {
        String database =
                engine == BackupTest.Engine.H2 ? folder.resolve("samspill").toString() : Postgresql.emptyDatabase();
        makeOlder(database);
        Path inTheWay = Files.createFile(folder.resolve("fil"));
        try (TestDatabase store = writing(database, inTheWay)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(store::agreements)
                    .satisfies(refused -> assertThat(refused.reasons())
                            .extracting(Reason::code)
                            .containsExactly(BackupRefusal.BACKUP_UNWRITABLE));
        }
        assertThat(version(database)).isEqualTo(OLDER);
    }

    @Test
    void an_older_database_can_be_backed_up_as_it_is() throws Exception {
        String database = folder.resolve("samspill").toString();
        makeOlder(database);
        try (TestDatabase store = TestDatabase.reading(database)) {
            Backup backup = BackupSample.backups(store).save(folder.resolve("kopi.zip"));
            assertThat(backup.version()).isEqualTo(OLDER);
        }
        assertThat(version(database)).isEqualTo(OLDER);
    }

    @Test
    void older_rows_are_not_put_into_newer_tables() throws Exception {
        String older = folder.resolve("older").toString();
        makeOlder(older);
        Path backup = folder.resolve("kopi.zip");
        try (TestDatabase store = TestDatabase.reading(older)) {
            BackupSample.backups(store).save(backup);
        }
        String database = Postgresql.emptyDatabase();
        try (TestDatabase store = TestDatabase.writing(database)) {
            assertThat(store.agreements()).isEmpty();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> BackupSample.backups(store).restore(backup))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .extracting(Reason::code)
                            .containsExactly(BackupRefusal.BACKUP_TARGET_NEWER));
        }
    }

    private static TestDatabase writing(String database, Path backups) {
        Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        Settings settings = new Settings(database, Mode.WRITE, clock, Optional.of(backups));
        return TestDatabase.of(new Database(settings), settings);
    }

    private static void makeOlder(String database) throws SQLException {
        DatabaseAddress place = DatabaseAddress.of(database);
        var source = place.dataSource(Mode.WRITE);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Migration.run(source, place.name(), OLDER);
            statement.execute("insert into agreement (id, version, title, term_from, host)"
                    + " values ('one', 1, 'Rådgiver', date '2020-08-01', '5059')");
            statement.execute("insert into participation (agreement, position, party, name, from_date)"
                    + " values ('one', 1, '5059', 'Orkland', date '2020-08-01')");
            statement.execute("insert into measure (id, place) values ('m', 1)");
            statement.execute("insert into measure_state (measure, number, from_date, to_date, sort_key, title, phase,"
                    + " since, parties) values ('m', 1, date '2020-02-25', date '9999-12-31', cast('\\x41' as bytea),"
                    + " 'Tiltak', 'ACTIVE', date '2020-02-25', '|5427|5428|')");
        }
    }

    private static int partiesOfStates(TestDatabase store) {
        try (Connection connection = store.database().connect();
                Statement statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from measure_state_party")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int version(String database) throws SQLException {
        try (Connection connection =
                DatabaseAddress.of(database).dataSource(Mode.READ).getConnection()) {
            return DatabaseTables.applied(connection);
        }
    }
}
