package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup as one who looks after a database makes it, and takes it back. */
class BackupTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill_a_database() {
        assertThat(Cli.in(folder).run("demo", "--dir", folder).code()).isZero();
    }

    @Test
    void what_was_stored_is_all_there_again_in_a_new_database() {
        Path file = folder.resolve("kopi.zip");
        Path again = folder.resolve("ny");
        Cli.Run saved = run("database", "backup", file);
        assertThat(saved.err()).startsWith("Sikkerhetskopien " + file + " er skrevet, med ");
        assertThat(saved.out()).contains("cost_statement ", "audit_entry ");
        Cli.Run restored = run("database", "restore", file, "--db", again, "--json");
        assertThat(restored.err()).startsWith(again + " er fylt fra sikkerhetskopien: ");
        assertThat(restored.out())
                .startsWith("{\"file\":\"" + file + "\",\"schemaVersion\":")
                .contains("\"madeAt\":\"2026-11-21T12:00:00Z\"", "\"cost_statement\":2");
        for (String noun : new String[] {"agreement", "statement", "key-figures", "audit"}) {
            assertThat(run(noun, "list", "--json", "--db", again).out())
                    .isEqualTo(run(noun, "list", "--json").out());
        }
        run("statement", "verify", "orkdal-oy-utviklingsveileder/2", "--db", again);
        run("agreement", "plan", "orkdal-oy-utviklingsveileder", "1/3", "--db", again);
    }

    @Test
    void a_file_that_is_there_is_written_over_only_when_one_says_so() throws Exception {
        Path file = Files.writeString(folder.resolve("kopi.zip"), "noe annet");
        refused(ExitCodes.REFUSED, "BACKUP_TAKEN", "database", "backup", file);
        assertThat(file).hasContent("noe annet");
        run("database", "backup", file, "--overwrite");
        refused(ExitCodes.REFUSED, "BACKUP_TARGET_FILLED", "database", "restore", file);
    }

    @Test
    void what_cannot_be_used_has_its_own_exit_code() throws Exception {
        Path file = Files.writeString(folder.resolve("brev.zip"), "Kjære leser");
        String target = folder.resolve("ny").toString();
        refused(ExitCodes.FORMAT, "BACKUP_UNREADABLE", "database", "restore", file, "--db", target);
        refused(ExitCodes.IO, "BACKUP_UNWRITABLE", "database", "backup", file.resolve("kopi.zip"));
        Cli.Run missing = Cli.in(folder).run("database", "restore", folder.resolve("ingen.zip"), "--db", target);
        assertThat(missing.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(folder.resolve("ny.mv.db")).doesNotExist();
    }

    @Test
    void one_who_upgrades_is_told_where_the_old_one_lies() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("samspill")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "sa",
                        "");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from \"flyway_schema_history\" where \"version\" = (select max(\"version\")"
                    + " from \"flyway_schema_history\")");
        }
        Path kept = folder.resolve("kopier");
        Cli.Run upgraded =
                Cli.in(folder).with("SAMSPILL_BACKUPS", kept.toString()).run("database", "migrate");
        assertThat(upgraded.code()).as(upgraded.err()).isZero();
        assertThat(upgraded.err()).contains("ligger den i sikkerhetskopien " + kept.resolve("samspill-v"));
        assertThat(kept).isDirectoryContaining("glob:**/samspill-v*-20261121T120000000Z.zip");
    }

    private Cli.Run run(Object... arguments) {
        Cli.Run run = Cli.in(folder).run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private void refused(int exit, String code, Object... arguments) {
        Cli.Run run = Cli.in(folder).run(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(exit);
        assertThat(run.err()).contains("[" + code + "]");
        BadInputTest.assertIsForPeople(run.err());
    }
}
