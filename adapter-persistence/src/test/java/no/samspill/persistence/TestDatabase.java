package no.samspill.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.application.wiring.Store;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.testkit.Samples;

/** A database with its ports, and ways past them. */
record TestDatabase(Database database, Settings settings, Store ports) implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

    static TestDatabase writing(String database) {
        Settings settings = new Settings(database, Mode.WRITE, CLOCK);
        return of(new Database(settings), settings);
    }

    static TestDatabase reading(String database) {
        Settings settings = new Settings(database, Mode.READ, CLOCK);
        return of(new Database(settings), settings);
    }

    static TestDatabase of(Database database, Settings settings) {
        return new TestDatabase(database, settings, new DatabaseStore(settings, database));
    }

    /** The answer of the work, from a unit of its own. */
    <T> T run(Function<Store, T> work) {
        return ports.unit().run(() -> work.apply(ports));
    }

    List<CostAgreement> agreements() {
        return run(on -> on.agreements().all());
    }

    /** Runs statements of the test's own, past the ports. */
    void execute(String... statements) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Empties every table. */
    void clear() {
        execute(Stream.of(
                        "import_job",
                        "webhook",
                        "answer",
                        "audit_entry",
                        "published_measure",
                        "measure_state_party",
                        "measure_state",
                        "measure_act",
                        "measure",
                        "register_item",
                        "register_revision",
                        "invoice_basis",
                        "invoice_run",
                        "invoicing_plan",
                        "cost_statement_share",
                        "cost_statement",
                        "key_figure_set",
                        "sharing_rule",
                        "participation",
                        "agreement")
                .map(table -> "delete from " + table)
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        database.close();
    }
}
