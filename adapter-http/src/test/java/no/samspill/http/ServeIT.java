package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
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
        String said = new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("Feil: Valget --port kan ikke leses: «mange»." + System.lineSeparator());
        assertThat(server.waitFor()).isEqualTo(1);
    }

    @Test
    void the_launcher_takes_it_for_built() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for shells");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "../samspill", "serve", "--port", "mange");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process server = builder.start();
        assertThat(new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("Bygger")
                .contains("--port");
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
