package no.samspill.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.samspill.application.wiring.Settings.Mode;

/**
 * Connections to a server, made when they are needed and kept a while: making one takes longer than a short transaction. Each
 * is given in a transaction that sees one moment only. By itself, so that a program on a file does not load the pool.
 */
final class ServerConnections implements Closeable {

    private static final int MOST = 10;
    private static final long PATIENCE_MILLIS = 5_000;

    /** A page is found in less time than workers take to start. */
    private static final String NO_WORKERS = "set max_parallel_workers_per_gather = 0";

    private final HikariDataSource pool;

    ServerConnections(DataSource source, Mode mode) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.setReadOnly(mode == Mode.READ);
        config.setAutoCommit(false);
        config.setConnectionInitSql(NO_WORKERS);
        config.setIsolateInternalQueries(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        this.pool = new HikariDataSource(config);
    }

    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
