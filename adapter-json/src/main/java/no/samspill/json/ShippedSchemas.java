package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.json.JsonText.Duplicates;

/**
 * The JSON Schemas that are shipped, taken apart into definitions that all stand in one place, as a document that describes
 * an interface wants them: {@code SharingCase}, {@code SharingCase.rule}, {@code StatementDraft} and so on.
 */
public final class ShippedSchemas {

    private static final String URN = "urn:samspill:schema:";
    private static final String REFERENCE = "$ref";

    /** What each is called; definitions of the one without a name stand alone. */
    private static final Map<String, String> NAMES =
            Map.of("sharing-case", "SharingCase", "sharing-answer", "SharingAnswer", "costs", "");

    private final String place;

    private ShippedSchemas(String place) {
        this.place = place;
    }

    /**
     * Every definition by its name.
     *
     * @param place where they will stand, for those that refer to them: {@code #/components/schemas/}
     */
    public static Map<String, Json> at(String place) {
        ShippedSchemas schemas = new ShippedSchemas(place);
        Map<String, Json> all = new TreeMap<>();
        NAMES.forEach((file, name) -> schemas.add(file, name, all));
        return all;
    }

    private void add(String file, String name, Map<String, Json> all) {
        ObjectNode schema = (ObjectNode) read(file);
        ObjectNode definitions = (ObjectNode) schema.remove("$defs");
        definitions.properties().forEach(definition -> {
            referring(definition.getValue(), file);
            all.put(
                    name(name, definition.getKey()),
                    Json.raw(definition.getValue().toString()));
        });
        if (!name.isEmpty()) {
            schema.remove("$schema");
            schema.remove("$id");
            referring(schema, file);
            all.put(name, Json.raw(schema.toString()));
        }
    }

    private static String name(String file, String definition) {
        return file.isEmpty() ? definition : file + "." + definition;
    }

    /** Lets every reference within point to where the definitions will stand. */
    private void referring(JsonNode node, String file) {
        if (node instanceof ObjectNode object && object.path(REFERENCE).isTextual()) {
            String target = object.get(REFERENCE).textValue();
            object.put(REFERENCE, place + target(target.startsWith(URN) ? target : URN + file + target));
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(each -> referring(each, file));
        }
    }

    private static String target(String urn) {
        String[] parts = urn.substring(URN.length()).split("#", 2);
        String name = NAMES.getOrDefault(parts[0], "");
        String within = parts.length == 2 ? parts[1] : "";
        if (!within.startsWith("/$defs/")) {
            return name + within;
        }
        String[] definition = within.substring("/$defs/".length()).split("/", 2);
        return name(name, definition[0]) + (definition.length == 2 ? "/" + definition[1] : "");
    }

    private static JsonNode read(String file) {
        try (InputStream in = ShippedSchemas.class.getResourceAsStream("schema/" + file + ".schema.json")) {
            byte[] json = java.util.Objects.requireNonNull(in, file).readAllBytes();
            return JsonText.read(json, Duplicates.REFUSED, JsonReader.MAX_BYTES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
