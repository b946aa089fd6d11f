package no.samspill.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/**
 * 100 000 measures of twenty acts: taking them in, against raw JDBC batches that write the very same rows; and a page of
 * fifty through the use case, against the same rows selected by bare JDBC, and against the page of a small portfolio.
 */
public final class LargePortfolio {

    private static final int MEASURES = Integer.getInteger("measures", 100_000);
    private static final int FEW = 1_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private static final List<String> TABLES = List.of(
            "measure order by place",
            "measure_act order by measure, number",
            "measure_state order by measure, number",
            "measure_state_party order by party, measure, number",
            "audit_entry order by id");

    private LargePortfolio() {}

    /** Prints the tables. */
    public static void main(String[] args) throws IOException, SQLException {
        measure("H2", new Copies.H2Copies(Files.createTempDirectory("large-portfolio")));
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
        Measures.make(copies.base());
        String few = copies.copy("theirs");
        Measures.take(few, FEW);
        Pages.warm(few);
        Pages small = Pages.measured(few);
        importing(engine, copies);
        Pages large = Pages.measured(copies.copyOf("mine"));
        large.print(engine, small);
        copies.remove();
    }

    private static void importing(String engine, Copies copies) throws IOException, SQLException {
        Median samspill = new Median(engine + ": Samspill");
        Median raw = new Median(engine + ": raw JDBC batches");
        for (int round = 0; round < ROUNDS; round++) {
            String mine = copies.copy("mine");
            long start = System.nanoTime();
            Measures.take(mine, MEASURES);
            long between = System.nanoTime();
            List<Rows> rows = Rows.read(mine, TABLES);
            String theirs = copies.copy("theirs");
            long restart = System.nanoTime();
            Rows.write(theirs, rows);
            long end = System.nanoTime();
            Rows.compare(mine, theirs, rows, TABLES);
            samspill.add(between - start);
            raw.add(end - restart);
        }
        System.out.println(samspill.against(raw));
        System.out.println(raw.against(raw));
    }
}
