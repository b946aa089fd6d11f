package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a process of its own, on what the build has just laid out. */
class ServeIT {

    private static final Path JAR = Path.of("target/samspill/lib/samspill.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void it_serves_and_ends_when_it_is_told_to() throws Exception {
        Process server = process("--port", "0", "--region", "nord-troms=" + folder.resolve("nord-troms"));
        try {
            String address = line(server);
            HttpResponse<String> document = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "api/v1/openapi.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(document.statusCode()).isEqualTo(200);
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(folder.resolve("nord-troms.mv.db")).exists();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void what_is_wrong_is_said_in_a_sentence_without_a_trace() throws Exception {
        Process server = process("--port", "mange");
        String said = said(server.getErrorStream());
        assertThat(said).isEqualTo("Feil: Valget --port kan ikke leses: «mange»." + System.lineSeparator());
        assertThat(server.waitFor()).isEqualTo(2);
    }

    /** Also that the launcher takes it for built: what is said of a build would stand before. */
    @ParameterizedTest
    @ValueSource(strings = {"serve --help", "help serve", "serve -h"})
    void the_launcher_sends_there_whoever_asks_for_help(String words) throws Exception {
        Process launcher = launcher(words.split(" "));
        assertThat(said(launcher.getInputStream()))
                .startsWith("Åpne nettsidene")
                .contains("--region=NAME=DATABASE");
        assertThat(said(launcher.getErrorStream())).isEmpty();
        assertThat(launcher.waitFor()).isZero();
    }

    @Test
    void its_version_is_that_of_the_program() throws Exception {
        Process launcher = launcher("serve", "--version");
        assertThat(said(launcher.getInputStream())).matches("samspill \\d+\\..*\\n");
        assertThat(launcher.waitFor()).isZero();
    }

    private static Process launcher(String... arguments) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for shells");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "../samspill"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static String said(InputStream stream) throws Exception {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String line(Process server) throws Exception {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static Process process(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                JAR.toString(),
                "no.samspill.http.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
