package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database says of itself, in every form. */
class DatabaseStatusTest {

    private static final Path PLAN = Path.of("../examples/nord-troms/portfolio.json");

    @TempDir
    Path folder;

    private Path database;

    private String done(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--db", database));
        Cli.Run run = Cli.in(folder).run(all.toArray());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.OK);
        return run.out();
    }

    @Test
    void it_says_how_many_agreements_and_measures_there_are() {
        database = folder.resolve("demo/samspill");
        assertThat(Cli.in(folder).run("demo", "--dir", folder.resolve("demo")).code())
                .isZero();
        done("portfolio", "import", PLAN);
        assertThat(done("database", "status")).isEqualTo(database + " er klar til bruk, med 1 avtale og 25 tiltak.\n");
        assertThat(done("database", "migrate")).isEqualTo(done("database", "status"));
        assertThat(done("database", "status", "--json"))
                .isEqualTo("{\"database\":\"" + database + "\",\"agreements\":1,\"measures\":25}\n");
        assertThat(done("database", "status", "--csv"))
                .isEqualTo("database,agreements,measures\r\n\"" + database + "\",1,25\r\n");
        assertThat(done("database", "status", "--excel")).contains("Database;Avtaler;Tiltak", ";1;25");
    }

    @Test
    void an_empty_one_has_none_of_them() {
        database = folder.resolve("tom");
        assertThat(done("database", "migrate")).endsWith("er klar til bruk, med 0 avtaler og 0 tiltak.\n");
    }

    @Test
    void what_is_taken_in_is_counted_file_by_file_also_when_it_is_only_tried() {
        database = folder.resolve("ny");
        String counted = "{\"items\":[{\"file\":\"" + PLAN + "\",\"added\":25,\"continued\":0,\"unchanged\":0}]}\n";
        assertThat(done("portfolio", "import", PLAN, "--json", "--dry-run")).isEqualTo(counted);
        assertThat(done("portfolio", "import", PLAN, "--json")).isEqualTo(counted);
        assertThat(done("portfolio", "import", PLAN, "--csv"))
                .isEqualTo("file,added,continued,unchanged\r\n\"" + PLAN + "\",0,0,25\r\n");
        assertThat(done("portfolio", "import", PLAN))
                .isEqualTo("Lest inn: 0 nye tiltak, 0 med flere handlinger, 25 uendret.\n");
    }
}
