package no.samspill.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import no.samspill.domain.released.ReleasedAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that stood in the documents of released versions are answered as those versions did. */
class ReleasedCommandsTest {

    private static final String VERSION = "0.1.0";
    private static final Path MADE = ReleasedAnswers.madeBy(VERSION);

    static Stream<String> sessions() {
        return Stream.of("readme", "brukerveiledning", "tiltak", "cases");
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void a_command_is_answered_as_it_was(String session, @TempDir Path folder) throws Exception {
        String place = VERSION + "/answers/" + session;
        CommandSession kept = CommandSession.kept(
                MADE.resolve("answers").resolve(session),
                MADE.resolve("given/all"),
                MADE.resolve("given").resolve(session));
        ReleasedAnswers.ofModule().demand(place, kept.run(folder));
    }

    @Test
    void what_is_answered_otherwise_is_named() {
        ReleasedAnswers.ofModule().demandNamedDifferences();
    }
}
