package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing in figures: what is told must be possible to do. */
class ImportTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_an_older_program_is_read_in_the_encoding_the_message_tells_of() {
        Path file = Cli.write(
                folder.resolve("elever.csv"), "Kommune;Elever\nFrøya;559\n".getBytes(Charset.forName("windows-1252")));
        Cli.Run refused = load(file);
        assertThat(refused.code()).isEqualTo(ExitCodes.FORMAT);
        assertThat(refused.err()).contains("windows-1252");
        assertThat(load(file, "--encoding", "windows-1252").code()).isZero();
        Cli.Run unknown = load(file, "--encoding", "norsk");
        assertThat(unknown.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("«norsk» er ingen tegnkoding");
    }

    @Test
    void everything_a_file_does_not_say_is_asked_for_at_once_with_what_it_is() {
        Path file = Cli.write(folder.resolve("elever.csv"), "Kommune;Elever\nFrøya;559\n");
        Cli.Run run = Cli.in(folder).run("key-figures", "import", file, "--key", "pupils");
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err())
                .contains(
                        "1. Dette mangler: --reference-date. Telledatoen",
                        "2. Dette mangler: --source. Kilden",
                        "3. Dette mangler: --status. Om tallene er");
    }

    @Test
    void figures_are_shown_with_the_name_of_the_municipality() {
        load(Cli.write(folder.resolve("elever.csv"), "Kommune;Elever\nFrøya;559\n"));
        assertThat(Cli.in(folder)
                        .run("key-figures", "show", "pupils", "2025-10-01")
                        .out())
                .contains("5014      Frøya   559");
    }

    @Test
    void a_rehearsal_is_in_the_database_that_is_there_also_when_its_ending_is_given() {
        Path file = Cli.write(folder.resolve("elever.csv"), "Kommune;Elever\nFrøya;559\n");
        load(file);
        Cli.Run run =
                load(file, "--dry-run", "--db", folder.resolve("samspill.mv.db").toString());
        assertThat(run.out()).contains("01.10.2025        2  endelige");
    }

    private Cli.Run load(Path file, String... more) {
        Object[] words = {
            "key-figures",
            "import",
            file,
            "--key",
            "pupils",
            "--reference-date",
            "2025-10-01",
            "--status",
            "final",
            "--source",
            "Opptelling"
        };
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Cli.in(folder).run(all);
    }
}
