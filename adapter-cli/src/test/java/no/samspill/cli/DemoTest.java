package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path folder;

    @Test
    void a_year_is_shown_as_approved_and_again_the_same() {
        Path demo = folder.resolve("mappe med blåbær");
        Cli.Run first = Cli.in(folder).run("demo", "--dir", demo);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains(demo.toString());
        assertThat(anonymous(first.out(), demo))
                .isEqualTo(new String(Cli.resource("approved/demo.txt"), StandardCharsets.UTF_8));
        assertThat(Cli.in(folder).run("demo", "--dir", demo).out()).isEqualTo(first.out());
        assertThat(demo)
                .isDirectoryContaining("glob:**/samspill.mv.db")
                .isDirectoryContaining("glob:**/actual-2026.json");
    }

    @Test
    void in_json_it_is_one_object() {
        Cli.Run run = Cli.in(folder).run("demo", "--dir", folder.resolve("demo"), "--json");
        assertThat(run.out()).startsWith("{\"statement\":{").hasLineCount(1);
    }

    @Test
    void a_rehearsal_says_what_it_would_do_shows_the_same_and_writes_nothing() throws IOException {
        Path demo = folder.resolve("demo");
        Cli.Run rehearsed = Cli.in(folder).run("demo", "--dir", demo, "--dry-run");
        assertThat(rehearsed.code()).as(rehearsed.err()).isZero();
        assertThat(rehearsed.err())
                .contains("Ville lagt disse eksempelfilene i " + demo, "budget-2026.json", "Ville laget databasen")
                .endsWith("Prøvekjøring: ingenting er lagret.\n");
        assertThat(folder).isEmptyDirectory();

        Cli.Run stored = Cli.in(folder).run("demo", "--dir", demo);
        assertThat(anonymous(stored.out(), demo)).startsWith(anonymous(rehearsed.out(), demo));
        Files.delete(demo.resolve("rule.json"));
        Cli.Run again = Cli.in(folder).run("demo", "--dir", demo, "-n");
        assertThat(again.err()).contains("i " + demo + ": rule.json\n", "Ville lagt det som mangler");
        assertThat(stored.out()).startsWith(again.out());
        assertThat(demo.resolve("rule.json")).doesNotExist();
    }

    /** Ids and folders differ from time to time. */
    private static String anonymous(String out, Path demo) {
        return out.replaceAll("opp_[0-9a-z]+", "opp_...").replace(demo.toString(), "MAPPE");
    }
}
