package no.samspill.http;

import java.nio.file.Files;
import java.nio.file.Path;
import no.samspill.domain.released.ReleasedAnswers;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What released versions stored is answered by the interface as it was by them. */
class ReleasedRoutesTest {

    private static final String VERSION = "0.1.0";
    private static final Path DATABASES = Path.of("../adapter-cli").resolve(ReleasedAnswers.madeBy(VERSION));

    @ParameterizedTest
    @ValueSource(strings = {"nord-troms", "orkdal-oy"})
    void a_route_answers_as_it_did(String region, @TempDir Path folder) throws Exception {
        Path file = folder.resolve(region);
        Files.copy(DATABASES.resolve(region + ".mv.db"), Path.of(file + ".mv.db"));
        Path answers = ReleasedAnswers.madeBy(VERSION).resolve("answers").resolve(region);
        try (Running running = Running.on(region, file.toString())) {
            ReleasedAnswers.ofModule()
                    .demand(
                            VERSION + "/answers/" + region,
                            AskedRoutes.kept(answers).answers(running));
        }
    }

    @Test
    void what_is_answered_otherwise_is_named() {
        ReleasedAnswers.ofModule().demandNamedDifferences();
    }
}
