package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.released.ReleasedAnswers;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What released versions stored is brought up to date, and answered as it was: files, backups and databases of a server. What
 * they wrote out is read in.
 */
class ReleasedDataTest {

    private static final String VERSION = "0.1.0";
    private static final Path MADE = ReleasedAnswers.madeBy(VERSION);

    private static Optional<EmbeddedPostgres> server = Optional.empty();

    @TempDir
    private Path folder;

    /** The forms data is kept in. */
    enum Form {
        FILE,
        BACKUP,
        SERVER,
        BACKUP_ON_SERVER
    }

    static Stream<Arguments> kept() {
        return Stream.of("nord-troms", "orkdal-oy")
                .flatMap(region -> Arrays.stream(Form.values()).map(form -> Arguments.of(region, form)));
    }

    @AfterAll
    static void stop() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kept")
    void what_was_stored_is_answered_as_it_was(String region, Form form) throws Exception {
        Cli program = Cli.in(folder)
                .with("SAMSPILL_DB", database(region, form))
                .with("SAMSPILL_BACKUPS", folder.resolve("backups").toString());
        done(program, "database", "migrate");
        Path answers = MADE.resolve("answers").resolve(region);
        ReleasedAnswers.ofModule()
                .demand(
                        VERSION + "/answers/" + region,
                        CommandSession.kept(answers).run(program));
    }

    /** Where the data is now, as the version left it. */
    private String database(String region, Form form) throws Exception {
        Path file = folder.resolve(region);
        switch (form) {
            case FILE -> Files.copy(MADE.resolve(region + ".mv.db"), Path.of(file + ".mv.db"));
            case BACKUP -> restore(region, file.toString());
            case SERVER, BACKUP_ON_SERVER -> {
                String database = onServer(region, form);
                if (form == Form.BACKUP_ON_SERVER) {
                    restore(region, database);
                }
                return database;
            }
        }
        return file.toString();
    }

    private void restore(String region, String database) {
        done(
                Cli.in(folder),
                "database",
                "restore",
                MADE.resolve(region + ".zip").toAbsolutePath(),
                "--db",
                database);
    }

    private static String onServer(String region, Form form) throws Exception {
        String name = (region + "_" + form).toLowerCase(Locale.ROOT).replace('-', '_');
        execute(server().getJdbcUrl("postgres", "postgres"), "create database " + name);
        String database = server().getJdbcUrl("postgres", name);
        if (form == Form.SERVER) {
            execute(database, ReleasedAnswers.read(MADE.resolve(region + ".sql")));
        }
        return database;
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static synchronized EmbeddedPostgres server() throws IOException {
        try {
            if (server.isEmpty()) {
                server = Optional.of(EmbeddedPostgres.builder().start());
            }
            return server.get();
        } catch (IOException | IllegalStateException failure) {
            if ("true".equals(System.getenv("CI"))) {
                throw failure;
            }
            return abort("PostgreSQL does not start here, this is left out: " + failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nord-troms", "orkdal-oy"})
    void an_exported_portfolio_is_read_in_and_written_out_as_it_was(String region) {
        Path document = MADE.resolve(region + ".json");
        Cli program = Cli.in(folder);
        done(program, "portfolio", "import", document);
        assertThat(done(program, "portfolio", "export").out()).isEqualTo(ReleasedAnswers.read(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void a_confirmed_statement_is_read_and_is_what_its_input_gives(String number) {
        String text = ReleasedAnswers.read(MADE.resolve("statements").resolve(number + ".json"));
        CostStatement statement = JsonReader.statement(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Json.of(statement) + "\n").isEqualTo(text);
        assertThat(statement.sharing().input().share()).isEqualTo(statement.sharing());
    }

    private static Cli.Run done(Cli program, Object... arguments) {
        Cli.Run run = program.run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }
}
