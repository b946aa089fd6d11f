package no.samspill.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The document of the interface, judged by the programs that those who call it use. Where npm could not fetch them they are
 * left out, and say so; where {@code CI=true} that fails.
 */
class OpenApiJudgesIT {

    private static final Path JUDGES = Path.of("target/judges").toAbsolutePath();
    private static final Path MODULES = JUDGES.resolve("node_modules");

    /** They are to judge, and to tell nobody. */
    private static final Map<String, String> QUIET = Map.of(
            "REDOCLY_TELEMETRY", "off",
            "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true",
            "NO_COLOR", "1");

    @TempDir
    static Path folder;

    private static Path document;

    @BeforeAll
    static void write() throws Exception {
        boolean fetched = Files.isRegularFile(MODULES.resolve(".package-lock.json"));
        if (!fetched && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no judges of the interface, and CI=true wants it judged");
        }
        assumeTrue(fetched, "npm could not fetch the judges of the interface, they are left out");
        try (Running running = Running.withRegions("nord-troms")) {
            document = Files.write(
                    folder.resolve("openapi.json"),
                    running.get("/api/v1/openapi.json").body());
        }
    }

    /** What a judge has said, when it has ended content. */
    private static String judged(Path program, Object... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", program.toString()));
        List.of(words).forEach(word -> command.add(word.toString()));
        Path said = folder.resolve(program.getFileName() + ".txt");
        ProcessBuilder asked = new ProcessBuilder(command)
                .directory(JUDGES.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        asked.environment().putAll(QUIET);
        Process judge = asked.start();
        boolean ended = judge.waitFor(2, TimeUnit.MINUTES);
        judge.destroyForcibly();
        String verdict = Files.readString(said);
        assertThat(ended && judge.exitValue() == 0).as(verdict).isTrue();
        return verdict;
    }

    @Test
    void redocly_finds_no_error() throws Exception {
        assertThat(judged(MODULES.resolve("@redocly/cli/bin/cli.js"), "lint", document, "--config", "redocly.yaml"))
                .contains("valid");
    }

    /** But for one rule: that a bearer's token has no scopes, as it was before OpenAPI 3.1. */
    @Test
    void spectral_finds_nothing_to_warn_of() throws Exception {
        judged(
                MODULES.resolve("@stoplight/spectral-cli/dist/index.js"),
                "lint",
                document,
                "--ruleset",
                "spectral.json",
                "--fail-severity",
                "warn");
    }

    @Test
    void swagger_parser_takes_it() throws Exception {
        judged(JUDGES.resolve("swagger-parser.mjs"), document);
    }

    @Test
    void a_client_in_typescript_is_made_of_it_in_which_each_act_is_a_type() throws Exception {
        Path client = folder.resolve("client.ts");
        judged(MODULES.resolve("openapi-typescript/bin/cli.js"), document, "-o", client);
        assertThat(Files.readString(client)).contains("PutOnHold: {", "listBodies: {");
        judged(MODULES.resolve("typescript/bin/tsc"), "--noEmit", "--strict", client);
    }
}
