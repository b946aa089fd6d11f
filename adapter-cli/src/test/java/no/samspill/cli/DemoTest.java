package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    /** Ids and folders differ from time to time. */
    private static String anonymous(String out, Path demo) {
        return out.replaceAll("opp_[0-9a-z]+", "opp_...").replace(demo.toString(), "MAPPE");
    }
}
