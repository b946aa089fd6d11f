package no.samspill.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A national year: 3 000 agreements of 8 parties, previewed, confirmed and stored with two invoice bases each, against raw
 * JDBC batches that write the very same rows. Every round begins on a fresh copy of a database that holds the agreements,
 * and ends by comparing what the two have written. The PostgreSQL server is found as the tests find it.
 */
public final class NationalYear {

    private static final int ROUNDS = 5;
    private static final List<String> NAMES = List.of("base", "mine", "theirs");
    private static final String PREFIX = "samspill_national_year_";

    private NationalYear() {}

    /** Prints the two tables. */
    public static void main(String[] args) throws IOException, SQLException {
        measure("H2", new H2Copies(Files.createTempDirectory("national-year")));
        String given = System.getProperty("samspill.test.postgresql", "");
        if (given.isEmpty()) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                measure("PostgreSQL", new PostgresCopies(server.getJdbcUrl("postgres", "postgres")));
            }
        } else {
            measure("PostgreSQL", new PostgresCopies(given));
        }
    }

    private static void measure(String engine, Copies copies) throws IOException, SQLException {
        Region.register(copies.base());
        Median samspill = new Median(engine + ": Samspill");
        Median raw = new Median(engine + ": raw JDBC batches");
        for (int round = -2; round < ROUNDS; round++) {
            String mine = copies.copy("mine");
            long start = System.nanoTime();
            Region.year(mine);
            long between = System.nanoTime();
            List<Rows> rows = Rows.read(mine);
            String theirs = copies.copy("theirs");
            long restart = System.nanoTime();
            Rows.write(theirs, rows);
            long end = System.nanoTime();
            Rows.compare(mine, theirs, rows);
            if (round >= 0) {
                samspill.add(between - start);
                raw.add(end - restart);
            }
        }
        copies.remove();
        System.out.println(samspill.against(raw));
        System.out.println(raw.against(raw));
    }

    /** A database that holds the agreements, and fresh copies of it. */
    private interface Copies {

        String base();

        /** In place of an earlier one of the name. */
        String copy(String name) throws IOException, SQLException;

        void remove() throws IOException;
    }

    private record H2Copies(Path folder) implements Copies {

        @Override
        public String base() {
            return url("base");
        }

        @Override
        public String copy(String name) throws IOException {
            Files.copy(file("base"), file(name), StandardCopyOption.REPLACE_EXISTING);
            return url(name);
        }

        @Override
        public void remove() throws IOException {
            for (String name : NAMES) {
                Files.deleteIfExists(file(name));
            }
            Files.delete(folder);
        }

        private Path file(String name) {
            return folder.resolve(name + ".mv.db");
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
            return create(name, PREFIX + "base");
        }

        @Override
        public void remove() {
            NAMES.forEach(name -> execute("drop database if exists " + PREFIX + name));
        }

        private String create(String name, String template) {
            execute("drop database if exists " + PREFIX + name);
            execute("create database " + PREFIX + name + " template " + template);
            return server.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + PREFIX + name);
        }

        private void execute(String sql) {
            try (Connection connection = DriverManager.getConnection(server);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
