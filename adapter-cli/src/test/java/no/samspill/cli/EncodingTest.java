package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a file in another encoding must be possible to do. */
class EncodingTest {

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
