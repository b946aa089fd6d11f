package no.samspill.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/**
 * A national year: 3 000 agreements of 8 parties, previewed, confirmed and stored with two invoice bases each, against raw
 * JDBC batches that write the very same rows. Every round begins on a fresh copy of a database that holds the agreements,
 * and ends by comparing what the two have written. The PostgreSQL server is found as the tests find it.
 */
public final class NationalYear {

    private static final int ROUNDS = 5;

    /** Every table that a year writes to, each after those it refers to, with what its rows are ordered by. */
    private static final List<String> TABLES = List.of(
            "cost_statement order by number, id",
            "cost_statement_share order by statement, position",
            "invoice_run order by number, agreement",
            "invoice_basis order by number, agreement, position",
            "audit_entry where act in ('ConfirmCostStatements', 'IssueInvoices') order by id");

    private NationalYear() {}

    /** Prints the two tables. */
    public static void main(String[] args) throws IOException, SQLException {
        measure("H2", new Copies.H2Copies(Files.createTempDirectory("national-year")));
        String given = System.getProperty("samspill.test.postgresql", "");
        if (given.isEmpty()) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                measure("PostgreSQL", new Copies.PostgresCopies(server.getJdbcUrl("postgres", "postgres")));
            }
        } else {
            measure("PostgreSQL", new Copies.PostgresCopies(given));
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
            List<Rows> rows = Rows.read(mine, TABLES);
            String theirs = copies.copy("theirs");
            long restart = System.nanoTime();
            Rows.write(theirs, rows);
            long end = System.nanoTime();
            Rows.compare(mine, theirs, rows, TABLES);
            if (round >= 0) {
                samspill.add(between - start);
                raw.add(end - restart);
            }
        }
        copies.remove();
        System.out.println(samspill.against(raw));
        System.out.println(raw.against(raw));
    }
}
