package no.samspill.http.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Two servers on one database, each a process of its own that can be killed, and one who asks either of them. */
public final class Instances implements AutoCloseable {

    private static final Path JAR = Path.of("target/samspill/lib/samspill.jar").toAbsolutePath();
    private static final int MOST_ATTEMPTS = 200;

    private final String database;
    private final Path logs;
    private final List<Integer> ports;
    private final Process[] processes = new Process[2];
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** How often a request had to be sent to the other one. */
    public final AtomicLong turned = new AtomicLong();

    public Instances(String database, Path logs) throws Exception {
        this.database = database;
        this.logs = logs;
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            this.ports = List.of(one.getLocalPort(), other.getLocalPort());
        }
        start(0);
        start(1);
    }

    /** Starts this one, and comes back when it serves. */
    public void start(int which) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        JAR.toString(),
                        "no.samspill.http.Main",
                        "--port",
                        ports.get(which).toString(),
                        "--region",
                        "nord-troms=" + database)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        logs.resolve("server" + which + ".log").toFile()))
                .start();
        processes[which] = process;
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).startsWith("http://");
    }

    /** Kills it (SIGKILL), whatever it is doing. */
    public void kill(int which) throws InterruptedException {
        processes[which].toHandle().destroyForcibly();
        assertThat(processes[which].waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** What either answers; when one cannot be reached or breaks off, the other is asked the same. */
    public Reply ask(int first, String method, String path, String body, String... headers) throws Exception {
        HttpRequest.BodyPublisher content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            int port = ports.get((first + attempt) & 1);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/json")
                    .method(method, content);
            try {
                Reply reply = new Reply(client.send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        BodyHandlers.ofByteArray()));
                if (reply.status() != 503) {
                    return reply;
                }
            } catch (IOException unreachable) {
                turned.incrementAndGet();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("neither answers: " + method + " " + path);
    }

    /** What was sent under a key and answered as done. */
    public record Done(String path, String body, List<String> headers, Reply reply) {}

    /** Sends it under a key of its own, until one of them has answered. */
    public Done post(Random random, String path, String body, String... headers) throws Exception {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Idempotency-Key", Long.toHexString(random.nextLong()) + "-" + random.nextInt()));
        Reply reply = ask(random.nextInt(2), "POST", path, body, all.toArray(String[]::new));
        return new Done(path, body, all, reply);
    }

    /** Whether this one answers the same now as whichever answered the first time. */
    public void demandTheSame(int which, Done done) throws Exception {
        Reply again =
                ask(which, "POST", done.path(), done.body(), done.headers().toArray(String[]::new));
        assertThat(again.status()).isEqualTo(done.reply().status());
        assertThat(again.text()).isEqualTo(done.reply().text());
        assertThat(again.header("ETag")).isEqualTo(done.reply().header("ETag"));
    }

    @Override
    public void close() {
        for (Process process : processes) {
            if (process != null) {
                process.toHandle().destroyForcibly();
            }
        }
    }
}
