package no.samspill.http.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What was answered. */
public record Reply(HttpResponse<byte[]> response) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public byte[] body() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String type() {
        return header("Content-Type").split(";", 2)[0];
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a list has in it; it is an object, and nothing else will do. */
    public JsonNode items() {
        JsonNode items = json().path("items");
        if (!items.isArray()) {
            throw new AssertionError("no list: " + text());
        }
        return items;
    }

    /** The codes of a problem. */
    public List<String> codes() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(each -> each.path("code").asText())
                .toList();
    }
}
