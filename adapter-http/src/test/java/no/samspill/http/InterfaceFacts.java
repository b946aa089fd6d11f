package no.samspill.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one who uses the interface can rely on, a line for each: that an operation is there, what it takes and gives, each
 * property of that by its place ({@code #} is all of it, {@code []} each in a list, {@code *} under any name), of which type it
 * is, and which values it may have. Where a schema stands does not matter.
 */
final class InterfaceFacts {

    private static final List<String> SAME_PLACE = List.of("oneOf", "anyOf", "allOf", "if", "then", "else");

    private final JsonNode document;
    private final Set<String> facts = new TreeSet<>();

    private InterfaceFacts(JsonNode document) {
        this.document = document;
    }

    /** Those of a document that describes an interface. */
    static Set<String> of(JsonNode document) {
        InterfaceFacts facts = new InterfaceFacts(document);
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            path.getValue()
                    .properties()
                    .forEach(verb -> facts.operation(
                            verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), verb.getValue()));
        }
        return facts.facts;
    }

    private void operation(String name, JsonNode operation) {
        facts.add(name);
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = each.has("$ref") ? at(each.get("$ref").asText(), document) : each;
            String place = name + " takes " + parameter.path("in").asText() + " "
                    + parameter.path("name").asText();
            facts.add(place);
            schema(place, parameter.path("schema"), document, Set.of());
        }
        content(name + " takes", operation.path("requestBody"));
        operation
                .path("responses")
                .properties()
                .forEach(answer -> content(name + " gives " + answer.getKey(), answer.getValue()));
    }

    private void content(String place, JsonNode given) {
        JsonNode found = given.has("$ref") ? at(given.get("$ref").asText(), document) : given;
        found.path("content").properties().forEach(form -> {
            facts.add(place + " " + form.getKey());
            schema(place + " " + form.getKey() + " #", form.getValue().path("schema"), document, Set.of());
        });
    }

    /**
     * @param root what the schema refers to by {@code #}
     * @param within the references that led here: one that leads to itself tells nothing new
     */
    private void schema(String place, JsonNode schema, JsonNode root, Set<String> within) {
        if (!schema.isObject()) {
            return;
        }
        JsonNode around = schema.has("$id") ? schema : root;
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            if (!within.contains(reference)) {
                Set<String> further = new HashSet<>(within);
                further.add(reference);
                schema(place, at(reference, around), around, further);
            }
        }
        for (String key : SAME_PLACE) {
            JsonNode parts = schema.path(key);
            if (parts.isArray()) {
                parts.forEach(part -> schema(place, part, around, within));
            } else {
                schema(place, parts, around, within);
            }
        }
        schema.path("properties").properties().forEach(property -> {
            facts.add(place + "/" + property.getKey());
            schema(place + "/" + property.getKey(), property.getValue(), around, within);
        });
        schema(place + "[]", schema.path("items"), around, within);
        schema(place + "/*", schema.path("additionalProperties"), around, within);
        values(place, schema);
    }

    private void values(String place, JsonNode schema) {
        schema.path("enum").forEach(value -> facts.add(place + " = " + value.asText()));
        if (schema.has("const")) {
            facts.add(place + " = " + schema.get("const").asText());
        }
        if (schema.path("type").isTextual()) {
            facts.add(place + " is " + schema.get("type").asText());
        }
        schema.path("type").forEach(type -> facts.add(place + " is " + type.asText()));
    }

    /** What a reference leads to, among what is around it or in the document. */
    private JsonNode at(String reference, JsonNode around) {
        String pointer = reference.substring(reference.indexOf('#') + 1);
        JsonNode near = around.at(pointer);
        return near.isMissingNode() ? document.at(pointer) : near;
    }
}
