package no.samspill.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A national year: 3 000 agreements of 8 parties, previewed, confirmed and stored with two invoice bases each, against raw
 * JDBC batches that write the very same rows. Every round begins on a fresh copy of a database that holds the agreements.
 */
public final class NationalYear {

    private static final int ROUNDS = 5;

    private NationalYear() {}

    /** Prints the two tables. */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("national-year");
        measure("H2", new H2Copies(folder));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            measure("PostgreSQL", new PostgresCopies(server.getJdbcUrl("postgres", "postgres")));
        }
    }

    private static void measure(String engine, Copies copies) throws IOException, SQLException {
        Region.register(copies.base());
        Median samspill = new Median(engine + ": Samspill");
        Median raw = new Median(engine + ": raw JDBC batches");
        for (int round = -2; round < ROUNDS; round++) {
            String mine = copies.copy("mine" + (round + 2));
            long start = System.nanoTime();
            Region.year(mine);
            long between = System.nanoTime();
            List<Rows> rows = Rows.read(mine);
            String theirs = copies.copy("theirs" + (round + 2));
            long restart = System.nanoTime();
            Rows.write(theirs, rows);
            long end = System.nanoTime();
            if (round >= 0) {
                samspill.add(between - start);
                raw.add(end - restart);
            }
        }
        System.out.println(samspill.against(raw));
        System.out.println(raw.against(raw));
    }

    /** A database that holds the agreements, and fresh copies of it. */
    private interface Copies {

        String base();

        String copy(String name) throws IOException, SQLException;
    }

    private record H2Copies(Path folder) implements Copies {

        @Override
        public String base() {
            return url("base");
        }

        @Override
        public String copy(String name) throws IOException {
            Files.copy(folder.resolve("base.mv.db"), folder.resolve(name + ".mv.db"));
            return url(name);
        }

        private String url(String name) {
            return folder.resolve(name).toString();
        }
    }

    private record PostgresCopies(String server) implements Copies {

        @Override
        public String base() {
            return create("base", "template1");
        }

        @Override
        public String copy(String name) {
            return create(name, "base");
        }

        private String create(String name, String template) {
            try (Connection connection = DriverManager.getConnection(server);
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name);
                statement.execute("create database " + name + " template " + template);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return server.replace("/postgres?", "/" + name + "?");
        }
    }
}
