package no.samspill.http.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.samspill.application.wiring.Samspill;
import no.samspill.http.DemonstrationRegions;
import no.samspill.http.Main;
import no.samspill.http.costsharing.WorkbenchPagesTest;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Regions;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.serve.Server;

/** A server with databases of its own; everything asked of it, and every answer, is held against its own document. */
public final class Running implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-03-01T12:00:00Z"), ZoneOffset.UTC);
    public static final String REGION = "/api/v1/regions/nord-troms";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Server server;
    private final Regions regions;
    private final Contract contract;

    private Running(Map<String, Samspill> open, Clock clock, Gatekeeper gate) {
        this.regions = new Regions(open);
        this.server = Server.start(
                new Server.Setup(
                        "127.0.0.1", 0, regions, clock, new PrintStream(log, true, StandardCharsets.UTF_8), gate),
                Main.offer(regions, gate, clock));
        this.contract =
                new Contract(raw(request("/api/v1/openapi.json").build()).body());
    }

    /** Regions with nothing in them. */
    public static Running withRegions(String... names) {
        return at(CLOCK, names);
    }

    /** The regions of the demonstration. */
    public static Running demonstration() {
        return new Running(DemonstrationRegions.at(CLOCK), CLOCK, new LocalUser("127.0.0.1"));
    }

    /** One region, on this database. */
    public static Running on(String region, String database) {
        return new Running(Map.of(region, Main.start(database, CLOCK)), CLOCK, new LocalUser("127.0.0.1"));
    }

    /** One region, that the test has opened. */
    public static Running serving(String region, Samspill samspill, Clock clock) {
        return new Running(Map.of(region, samspill), clock, new LocalUser("127.0.0.1"));
    }

    /** The same, where the server has this clock. */
    public static Running at(Clock clock, String... names) {
        return behind(new LocalUser("127.0.0.1"), clock, names);
    }

    /** The same, where this finds out who asks. */
    public static Running behind(Gatekeeper gate, Clock clock, String... names) {
        Map<String, Samspill> open = new LinkedHashMap<>();
        for (String name : names) {
            open.put(name, Main.start("jdbc:h2:mem:" + UUID.randomUUID(), CLOCK));
        }
        return new Running(open, clock, gate);
    }

    public Contract contract() {
        return contract;
    }

    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    public Reply get(String path, String... headers) {
        return send(with(request(path), headers).GET().build(), new byte[0]);
    }

    public Reply post(String path, String json, String... headers) {
        return change("POST", path, json, headers);
    }

    /** What a browser shows. */
    public Reply page(String path, String... headers) {
        return unchecked(
                with(request(path).header("Accept", "text/html"), headers).GET().build());
    }

    /** What a browser sends when a form is filled in. */
    public Reply fillIn(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(one -> PageAddresses.encoded(one.getKey()) + "=" + PageAddresses.encoded(one.getValue()))
                .collect(java.util.stream.Collectors.joining("&"));
        return unchecked(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** What a browser sends when a form is filled in and a file is chosen. */
    public Reply send(String path, Map<String, String> fields, byte[] file, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--grense\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"fil\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--grense--\r\n".getBytes(StandardCharsets.UTF_8));
        return unchecked(with(request(path), headers)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=grense")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** An import, when it has ended. */
    public JsonNode finished(String job) {
        JsonNode now = get(job).json();
        while (!now.has("ended")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            now = get(job).json();
        }
        return now;
    }

    public Reply put(String path, String json, String... headers) {
        return change("PUT", path, json, headers);
    }

    public Reply delete(String path, String... headers) {
        return send(with(request(path), headers).DELETE().build(), new byte[0]);
    }

    private Reply change(String method, String path, String json, String... headers) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder builder = request(path).header("Content-Type", "application/json");
        return send(
                with(builder, headers)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                body);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder builder, String... headers) {
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    public Reply send(HttpRequest request, byte[] body) {
        Reply reply = new Reply(raw(request));
        String operation = contract.operation(request.method(), request.uri().getPath());
        if (!operation.isEmpty() && reply.status() != 304) {
            boolean inPart = String.valueOf(request.uri().getQuery()).contains("fields=");
            contract.demandAnswer(operation, inPart, reply);
            if (reply.status() < 300 && !Set.of("GET", "DELETE").contains(request.method())) {
                contract.demandRequest(operation, body);
            }
        }
        return reply;
    }

    /** An answer that is not held against the document. */
    public Reply unchecked(HttpRequest request) {
        return new Reply(raw(request));
    }

    public void closeRegion(String name) {
        regions.find(name).orElseThrow().close();
    }

    private HttpResponse<byte[]> raw(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Takes in the examples. */
    public Running withNordTroms(String... headers) {
        Reply reply = post(REGION + "/portfolio", Examples.text("nord-troms/portfolio.json"), headers);
        if (reply.status() != 200) {
            throw new IllegalStateException(reply.text());
        }
        return this;
    }

    /** An agreement on cost with its rule, and the pupils. */
    public Running withOrkdal() {
        String start = "{\"agreement\": " + Examples.orkdal("agreement.json") + ", \"rule\": "
                + Examples.orkdal("rule.json") + ", \"basis\": \"Sak 12/25\"}";
        post(REGION + "/cost-agreements", start);
        post(REGION + "/key-figures/pupils", WorkbenchPagesTest.PUPILS);
        return this;
    }

    List<String> logLines() {
        return new ArrayList<>(log().lines().toList());
    }

    @Override
    public void close() {
        server.close();
        regions.close();
    }
}
