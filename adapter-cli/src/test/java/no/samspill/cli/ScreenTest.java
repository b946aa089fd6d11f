package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colour is for people's screens, and theirs to refuse. */
class ScreenTest {

    private static final Terminal.Screen SCREEN = new Terminal.Screen(true, true, 100);
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    @Test
    void a_screen_has_colours() {
        assertThat(show(Cli.in(folder).on(SCREEN))).contains(ESCAPE);
        assertThat(Cli.in(folder).on(SCREEN).run("agrement").err()).contains(ESCAPE);
    }

    @Test
    void a_pipe_has_none() {
        assertThat(show(Cli.in(folder))).doesNotContain(ESCAPE);
        assertThat(Cli.in(folder).run("agrement").err()).doesNotContain(ESCAPE);
    }

    @Test
    void no_color_and_a_dumb_terminal_are_obeyed() {
        assertThat(show(Cli.in(folder).on(SCREEN).with("NO_COLOR", "1"))).doesNotContain(ESCAPE);
        assertThat(show(Cli.in(folder).on(SCREEN).with("TERM", "dumb"))).doesNotContain(ESCAPE);
    }

    @Test
    void the_option_goes_before_both() {
        assertThat(show(Cli.in(folder), "--color=always")).contains(ESCAPE);
        assertThat(show(Cli.in(folder).on(SCREEN), "--color", "never")).doesNotContain(ESCAPE);
        assertThat(show(Cli.in(folder).on(SCREEN).with("NO_COLOR", "1"), "--color", "always"))
                .contains(ESCAPE);
    }

    @Test
    void a_file_and_forms_for_programs_have_none() {
        Path file = folder.resolve("ut.txt");
        show(Cli.in(folder).on(SCREEN), "-o", file.toString());
        assertThat(file).content().doesNotContain(ESCAPE);
        assertThat(show(Cli.in(folder).on(SCREEN), "--json")).doesNotContain(ESCAPE);
        assertThat(show(Cli.in(folder).on(SCREEN), "--csv")).doesNotContain(ESCAPE);
    }

    private static String show(Cli cli, String... options) {
        Object[] words = new Object[3 + options.length];
        words[0] = "municipality";
        words[1] = "show";
        words[2] = "5059";
        System.arraycopy(options, 0, words, 3, options.length);
        return cli.run(words).out();
    }
}
