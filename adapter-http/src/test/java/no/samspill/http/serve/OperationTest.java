package no.samspill.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who keep the server running see. */
class OperationTest {

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms", "orkdal-oy").withNordTroms();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_server_that_lives_and_reaches_its_databases_says_so() {
        assertThat(running.get("/health").json().get("status").asText()).isEqualTo("UP");
        assertThat(running.get("/readiness").status()).isEqualTo(200);
    }

    @Test
    void a_server_whose_database_is_damaged_lives_but_is_not_ready(@TempDir Path folder) throws IOException {
        try (Running other = Running.on("nord-troms", folder.resolve("db").toString())) {
            assertThat(other.get("/readiness").status()).isEqualTo(200);
            other.closeRegion("nord-troms");
            Files.write(folder.resolve("db.mv.db"), new byte[10_000]);
            assertThat(other.get("/health").status()).isEqualTo(200);
            Reply reply = other.get("/readiness");
            assertThat(reply.status()).as(reply.text()).isEqualTo(503);
            assertThat(reply.codes()).containsExactly("NOT_READY");
        }
    }

    /** Asked without the interface's document: these are for pages. */
    private static HttpRequest.Builder chosen(Running server) {
        return server.request("/language")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("language=nn&back=/"));
    }

    @Test
    void what_is_of_no_region_is_answered_while_the_database_of_the_first_is_down(@TempDir Path folder)
            throws IOException {
        try (Running other = Running.on("nord-troms", folder.resolve("db").toString())) {
            other.closeRegion("nord-troms");
            Files.write(folder.resolve("db.mv.db"), new byte[10_000]);
            Reply reply = other.unchecked(chosen(other).build());
            assertThat(reply.status()).as(reply.text()).isEqualTo(303);
            assertThat(reply.header("Set-Cookie")).startsWith("samspill-language=nn;");
        }
    }

    @Test
    void what_is_of_no_region_takes_no_key_for_no_region_would_remember_it() {
        Reply reply = running.unchecked(
                chosen(running).header("Idempotency-Key", "a1").build());
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.codes()).containsExactly("KEY_WITHOUT_REGION");
        assertThat(running.unchecked(chosen(running).build()).status()).isEqualTo(303);
    }

    @Test
    void requests_are_counted_by_operation_and_status_however_many_addresses_are_tried() {
        running.get(Running.REGION + "/measures");
        running.get(Running.REGION + "/measures?limit=0");
        running.get("/nothing/1");
        running.get("/nothing/2");
        String metrics = running.get("/metrics").text();
        assertThat(metrics)
                .contains("http_server_requests_seconds_count{operation=\"listMeasures\",status=\"200\"} 1")
                .contains("http_server_requests_seconds_count{operation=\"listMeasures\",status=\"400\"} 1")
                .contains("http_server_requests_seconds_count{operation=\"none\",status=\"404\"} 2")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("nothing");
    }

    @Test
    void long_answers_are_compressed_for_those_who_take_it() throws IOException {
        HttpRequest request = running.request(Running.REGION + "/portfolio")
                .header("Accept-Encoding", "gzip")
                .build();
        Reply packed = running.unchecked(request);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(running.get(Running.REGION + "/portfolio").text());
    }
}
