package no.samspill.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.json.NorwegianFormat;

/**
 * What the program is connected to. Data goes to {@code out}, everything said to a person to {@code err}; both are UTF-8
 * whatever the machine's habits.
 *
 * @param environment the environment variables
 * @param start opens a database
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Screen screen,
        Clock clock,
        Function<Settings, Samspill> start) {

    /**
     * Who is looking.
     *
     * @param data whether {@code out} goes to a person's screen, not to a file or another program
     * @param messages whether {@code err} does
     * @param width of the screen in characters; 0 when unknown
     */
    record Screen(boolean data, boolean messages, int width) {

        static final Screen NONE = new Screen(false, false, 0);
    }

    static Terminal ofProcess(Function<Settings, Samspill> start) {
        return new Terminal(
                // Buffered, since reading a pipe whole asks a bare one for its position, which a pipe has not.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                // The launcher asks the shell: Java itself cannot tell the two streams apart.
                new Screen(
                        Boolean.getBoolean("samspill.screen.data"),
                        Boolean.getBoolean("samspill.screen.messages"),
                        Integer.getInteger("samspill.screen.width", 0)),
                Clock.system(NorwegianFormat.ZONE),
                start);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new Outlet(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** A reader that has had enough, as {@code head} has, is no failure of ours; a full disk is. */
    private static final class Outlet extends FileOutputStream {

        private Outlet(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                super.write(bytes, offset, length);
            } catch (IOException failed) {
                if (!"Broken pipe".equals(failed.getMessage())) {
                    throw failed;
                }
            }
        }
    }

    /** The value of an environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether to use colour when nobody has said: only for a person's screen, and never against their wish. */
    boolean wantsColor(boolean screen) {
        return screen
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").orElse("").equals("dumb");
    }
}
