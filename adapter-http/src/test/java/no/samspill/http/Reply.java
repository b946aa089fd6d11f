package no.samspill.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What was answered. */
record Reply(HttpResponse<byte[]> response) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    byte[] body() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String type() {
        return header("Content-Type").split(";", 2)[0];
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a list has in it; it is an object, and nothing else will do. */
    JsonNode items() {
        JsonNode items = json().path("items");
        if (!items.isArray()) {
            throw new AssertionError("no list: " + text());
        }
        return items;
    }

    /** The codes of a problem. */
    List<String> codes() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(each -> each.path("code").asText())
                .toList();
    }
}
