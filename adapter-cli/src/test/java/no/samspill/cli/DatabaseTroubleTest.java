package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.samspill.files.example.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is of no use: told in words, with its exit code, and left as it was. */
class DatabaseTroubleTest {

    @TempDir
    Path folder;

    @Test
    void one_that_is_not_there_is_not_made_by_reading() {
        refused("MISSING", "agreement", "list");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void one_that_another_program_has_open_is_locked() throws IOException {
        Cli.in(folder).run("database", "migrate");
        byte[] before = Files.readAllBytes(file());
        try (RandomAccessFile other = new RandomAccessFile(file().toFile(), "rw");
                FileLock lock = other.getChannel().lock()) {
            assertThat(lock.isValid()).isTrue();
            refused("LOCKED", "agreement", "plan", "a", "1/2");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void one_that_a_newer_program_has_made_is_left_alone() throws Exception {
        Cli.in(folder).run("database", "migrate");
        String bump = """
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
            "installed_by", "execution_time", "success") values (999, '999', 'x', 'SQL', 'x', 'x', 0, true)\
            """;
        execute(bump);
        refused("NEWER_SCHEMA", "agreement", "list");
        refused("NEWER_SCHEMA", "agreement", "plan", "a", "1/2");
        refused("NEWER_SCHEMA", "agreement", "plan", "a", "1/2", "--dry-run");
    }

    /** Said in the address, not by the file's permissions: they do not bind every user. */
    @Test
    void one_that_may_only_be_read_can_be_read() throws IOException {
        Cli.in(folder).run("demo", "--dir", folder);
        byte[] before = Files.readAllBytes(file());
        String readOnly = "jdbc:h2:file:" + folder.resolve("samspill") + ";ACCESS_MODE_DATA=r";
        String agreement = Example.agreement().id().value();
        refused("READ_ONLY", "agreement", "plan", agreement, "1/3", "--db", readOnly);
        refused("READ_ONLY", "agreement", "plan", agreement, "1/3", "--dry-run", "--db", readOnly);
        refused("READ_ONLY", "statement", "confirm", folder.resolve("budget-2026.json"), "--db", readOnly);
        Cli.Run read = Cli.in(folder).run("agreement", "list", "--db", readOnly);
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).contains(agreement);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_database_is_left_alone() throws IOException {
        Cli.write(file(), "dette er ikke en database, men et brev".repeat(1000));
        byte[] before = Files.readAllBytes(file());
        Cli.Run run = Cli.in(folder).run("agreement", "list");
        assertThat(run.code()).isEqualTo(ExitCodes.IO);
        BadInputTest.assertIsForPeople(run.err());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void an_address_nobody_knows_is_refused_without_telling_its_password() {
        Cli.Run run = Cli.in(folder).run("agreement", "list", "--db", "jdbc:oracle://kari:hemmelig@host/x");
        assertThat(run.code()).isEqualTo(ExitCodes.IO);
        assertThat(run.err()).contains("[UNKNOWN_URL]").doesNotContain("hemmelig");
    }

    @Test
    void an_output_file_that_cannot_be_written_is_an_error_of_its_own() {
        Cli.Run run = Cli.in(folder).run("municipality", "show", "5059", "-o", folder);
        assertThat(run.code()).isEqualTo(ExitCodes.IO);
        BadInputTest.assertIsForPeople(run.err());
    }

    @Test
    void a_driver_s_own_log_is_not_for_people() {
        java.util.logging.Logger driver = java.util.logging.Logger.getLogger("org.postgresql");
        driver.setLevel(null);
        refused("UNKNOWN_URL", "agreement", "list", "--db", "jdbc:postgresql://localhost:port/x");
        assertThat(driver.isLoggable(java.util.logging.Level.SEVERE)).isFalse();
    }

    private void refused(String code, Object... arguments) {
        Cli.Run run = Cli.in(folder).run(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.IO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[" + code + "]");
        BadInputTest.assertIsForPeople(run.err());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("samspill")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "sa",
                        "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file() {
        return folder.resolve("samspill.mv.db");
    }
}
