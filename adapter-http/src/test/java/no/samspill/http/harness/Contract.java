package no.samspill.http.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The document that describes the interface, and whether what is sent and answered keeps to it. */
public final class Contract {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PLACE = "https://samspill.invalid/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry whole;
    private final SchemaRegistry parts;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Contract(byte[] openapi) {
        try {
            this.document = MAPPER.readTree(openapi);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.whole = registry(document);
        this.parts = registry(loosened(document.deepCopy()));
    }

    private static SchemaRegistry registry(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, document.toString())));
    }

    /** Where nothing must be there, and so the field that tells two forms apart may not be. */
    private static JsonNode loosened(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("required").isArray()) {
                object.remove("required");
            }
            if (object.has("oneOf")) {
                object.set("anyOf", object.remove("oneOf"));
            }
        }
        node.forEach(Contract::loosened);
        return node;
    }

    public JsonNode document() {
        return document;
    }

    /** The pointer to the operation that serves the path; empty when none does. */
    String operation(String method, String path) {
        for (Map.Entry<String, JsonNode> one : document.get("paths").properties()) {
            boolean matches = path.matches(one.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
            if (matches && one.getValue().has(method.toLowerCase(java.util.Locale.ROOT))) {
                return "/paths/" + escaped(one.getKey()) + "/" + method.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "";
    }

    /** Demands that an answer is one of those the operation says it gives; what was asked for in part may lack any field. */
    void demandAnswer(String operation, boolean inPart, Reply reply) {
        int status = reply.status();
        String type = reply.type();
        String given = operation + "/responses/" + status;
        String said = document.at(given).isMissingNode() ? operation + "/responses/default" : given;
        String place = document.at(said).path("$ref").asText("#" + said).substring(1);
        String content = place + "/content/" + escaped(type);
        assertThat(document.at(content).isMissingNode())
                .as("%s gives %d as %s", operation, status, type)
                .isFalse();
        if (type.endsWith("json")) {
            demand(inPart && status < 300 ? parts : whole, content + "/schema", reply.body());
        }
    }

    /** Demands that what was sent is what the operation says it takes: nothing, when it does not say. */
    void demandRequest(String operation, byte[] body) {
        if (document.at(operation + "/requestBody").isMissingNode()) {
            assertThat(body).as(operation).isEmpty();
            return;
        }
        demand(whole, operation + "/requestBody/content/application~1json/schema", body);
    }

    private void demand(SchemaRegistry registry, String pointer, byte[] body) {
        Schema schema = schemas.computeIfAbsent(
                pointer + (registry == parts ? " in part" : ""),
                key -> registry.getSchema(SchemaLocation.of(PLACE + "#" + pointer)));
        assertThat(schema.validate(new String(body, java.nio.charset.StandardCharsets.UTF_8), InputFormat.JSON))
                .as(pointer)
                .isEmpty();
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
