package no.samspill.persistence;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server, one for all tests; a database of its own for each that asks.
 *
 * <p>It is started from the binaries among the test's libraries, or is the one that the system property
 * {@code samspill.test.postgresql} names by a JDBC URL whose user may create databases. Where neither is to be had the
 * tests are left out, except where {@code CI=true}: there they fail.
 */
final class Postgresql {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static String server;

    private Postgresql() {}

    /** The JDBC URL of a database with nothing in it. */
    static synchronized String emptyDatabase() {
        String name = "samspill_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server().replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name);
    }

    private static String server() {
        if (server == null) {
            String given = System.getProperty("samspill.test.postgresql", "");
            server = given.isEmpty() ? started() : given;
        }
        return server;
    }

    private static String started() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException | IllegalStateException failure) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("PostgreSQL does not start, and CI=true wants it tested", failure);
            }
            return abort("PostgreSQL does not start here, its tests are left out: " + failure);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException leftRunning) {
            throw new IllegalStateException(leftRunning);
        }
    }
}
