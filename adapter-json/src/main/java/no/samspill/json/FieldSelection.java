package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samspill.json.JsonText.Duplicates;

/** Utvalgte felter: JSON with some of its fields, in the order they stood. Of a list, those of each in it. */
public final class FieldSelection {

    /** What is wanted of each field; nothing further when all of it is. */
    private final Map<String, FieldSelection> wanted = new TreeMap<>();

    /** Those at these paths: {@code title}, {@code profile.host}. */
    public FieldSelection(List<String> paths) {
        paths.forEach(path -> add(path.split("\\.", 2)));
    }

    private void add(String[] path) {
        FieldSelection inside = wanted.get(path[0]);
        if (path.length == 1) {
            wanted.put(path[0], new FieldSelection(List.of()));
        } else if (inside == null) {
            wanted.put(path[0], new FieldSelection(List.of(path[1])));
        } else if (!inside.wanted.isEmpty()) {
            inside.add(path[1].split("\\.", 2));
        }
    }

    /**
     * The same with the chosen fields alone.
     *
     * @param place the field whose content they are chosen of, where the rest is to be as it was
     */
    public byte[] of(byte[] json, Optional<String> place) {
        JsonNode read = JsonText.read(json, Duplicates.REFUSED, Integer.MAX_VALUE);
        if (place.isPresent() && read instanceof ObjectNode whole) {
            whole.set(place.get(), of(whole.path(place.get())));
            return bytes(whole);
        }
        return bytes(of(read));
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode of(JsonNode node) {
        if (wanted.isEmpty()) {
            return node;
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> list.add(of(each)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            FieldSelection inside = wanted.get(field.getKey());
            if (inside != null) {
                object.set(field.getKey(), inside.of(field.getValue()));
            }
        });
        return object;
    }
}
