package no.samspill.persistence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** The database of the settings: opened, and its schema seen to, when the first connection is asked for. */
class Database implements Closeable {

    /** More than ask at once: one who must wait, waits for another to be done. */
    private static final int MOST = 64;

    private final Settings settings;
    private @Nullable Open open;
    private Optional<Path> beforeUpgrade = Optional.empty();

    /**
     * @param anchor keeps a database that lives in this process open between transactions
     * @param kept the connections to it, kept between transactions: making one, and reading its first statement, costs as much
     *     as finding a page
     * @param server the connections to a database that lives elsewhere
     */
    private record Open(
            DatabaseAddress place,
            Optional<Connection> anchor,
            Optional<JdbcConnectionPool> kept,
            Optional<ServerConnections> server) {}

    Database(Settings settings) {
        this.settings = settings;
    }

    /** A connection in a transaction that sees one moment only, and that closing rolls back unless it was committed. */
    Connection connect() {
        Open database = opened();
        try {
            if (database.server().isPresent()) {
                return database.server().get().connect();
            }
            Connection connection = database.kept().orElseThrow().getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    /** Commits what was written, and returns when it would survive a power failure too, as a server's commit does. */
    void commit(Connection connection) throws SQLException {
        connection.commit();
        if (opened().place().isOwnFile()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    /** What to throw for a failure of this database: why it is of no use now, or that the fault is the program's. */
    RuntimeException refusal(SQLException failure) {
        String name = DatabaseAddress.of(settings.database()).name();
        return Failures.refusal(failure, name)
                .<RuntimeException>map(refused -> refused)
                .orElseGet(() -> new IllegalStateException(failure));
    }

    private synchronized Open opened() {
        if (open == null) {
            open = open();
        }
        return open;
    }

    private Open open() {
        DatabaseAddress place = DatabaseAddress.of(settings.database());
        try {
            if (settings.mode() == Mode.WRITE && place.file().isPresent()) {
                makeIfMissing(place.file().get());
            }
            if (place.isOwnFile()) {
                UnclosedFile.putRight(place);
            }
            DataSource source = place.dataSource(settings.mode());
            try (Connection first = source.getConnection()) {
                prepare(place, source, first);
                return place.livesInProcess()
                        ? new Open(
                                place, Optional.of(source.getConnection()), Optional.of(kept(source)), Optional.empty())
                        : new Open(
                                place,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new ServerConnections(source, settings.mode())));
            }
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    private static JdbcConnectionPool kept(DataSource source) throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source.unwrap(JdbcDataSource.class));
        pool.setMaxConnections(MOST);
        return pool;
    }

    /** Brings the tables up to date, after a backup of what is in them. */
    private void prepare(DatabaseAddress place, DataSource source, Connection connection) throws SQLException {
        int applied = new DatabaseTables(place, settings.mode()).inspect(connection);
        if (applied > 0 && applied < DatabaseTables.VERSION) {
            Path file = place.backupFolder(settings.backups()).resolve(place.backupName(applied, settings.clock()));
            AtomicFile.create(
                    file,
                    out -> BackupWriter.write(source, out, settings.clock().instant()));
            beforeUpgrade = Optional.of(file);
        }
        if (applied < DatabaseTables.VERSION) {
            Migration.run(source, place.name(), DatabaseTables.VERSION);
        }
    }

    private static void makeIfMissing(Path file) throws SQLException {
        if (Files.exists(file)) {
            return;
        }
        try {
            NewDatabase.make(file, DatabaseAddress.draftOf(file, ".new"), (draft, source, connection) -> {
                if (new DatabaseTables(draft, Mode.WRITE).inspect(connection) < DatabaseTables.VERSION) {
                    Migration.run(source, draft.name(), DatabaseTables.VERSION);
                }
            });
        } catch (IOException failure) {
            throw new SQLException("cannot be made", "90031", failure);
        }
    }

    /** The backup that was made because the tables were of an older version. */
    synchronized Optional<Path> beforeUpgrade() {
        return beforeUpgrade;
    }

    @Override
    public synchronized void close() {
        if (open == null) {
            return;
        }
        try {
            open.kept().ifPresent(JdbcConnectionPool::dispose);
            if (open.anchor().isPresent()) {
                open.anchor().get().close();
            }
            open.server().ifPresent(ServerConnections::close);
        } catch (SQLException failure) {
            throw refusal(failure);
        } finally {
            open = null;
        }
    }
}
