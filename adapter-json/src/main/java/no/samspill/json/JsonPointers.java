package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Skjemaets form av JSON: each value by the pointer to it, so that a form has the names that the reasons of a refusal have. */
public final class JsonPointers {

    private JsonPointers() {}

    /** Every value, in the order of the text. */
    public static Map<String, String> values(Json json) {
        Map<String, String> values = new LinkedHashMap<>();
        collect(JsonText.read(json.compact(), JsonText.Duplicates.REFUSED, JsonReader.MAX_BYTES), "", values);
        return values;
    }

    private static void collect(JsonNode node, String place, Map<String, String> values) {
        if (node.isObject()) {
            node.fields().forEachRemaining(one -> collect(one.getValue(), place + "/" + escaped(one.getKey()), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, values);
            }
        } else {
            values.put(place, node.asText());
        }
    }

    /**
     * The object of these values.
     *
     * @param lists the names of what are lists; their numbers close up
     * @param always the names that are there though nothing is in them
     * @param numbers which pointers are to numbers, and not text, when a whole number stands there
     */
    public static byte[] object(
            Map<String, String> values, Set<String> lists, List<String> always, Predicate<String> numbers) {
        Map<String, Object> root = new LinkedHashMap<>();
        always.forEach(name -> root.put(name, new LinkedHashMap<String, Object>()));
        values.forEach((pointer, value) -> put(root, pointer, number(pointer, value, numbers)));
        return node(root, "", lists).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode number(String pointer, String value, Predicate<String> numbers) {
        boolean bare = numbers.test(pointer) && value.matches("-?\\d{1,18}");
        return bare
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                : JsonNodeFactory.instance.textNode(value);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, String pointer, JsonNode value) {
        String[] steps = pointer.split("/", -1);
        Map<String, Object> place = root;
        for (int i = 1; i < steps.length - 1; i++) {
            Object next = place.compute(
                    plain(steps[i]), (name, there) -> there instanceof Map<?, ?> ? there : new LinkedHashMap<>());
            place = (Map<String, Object>) next;
        }
        place.putIfAbsent(plain(steps[steps.length - 1]), value);
    }

    private static JsonNode node(Object value, String name, Set<String> lists) {
        if (!(value instanceof Map<?, ?> fields)) {
            return (JsonNode) value;
        }
        boolean list = lists.contains(name)
                && fields.keySet().stream().allMatch(one -> one.toString().matches("\\d{1,4}"));
        if (!list) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach((field, one) -> object.set(field.toString(), node(one, field.toString(), lists)));
            return object;
        }
        Map<String, Object> sorted = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
        fields.forEach((index, one) -> sorted.put(index.toString(), one));
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sorted.values().forEach(one -> array.add(node(one, "", lists)));
        return array;
    }

    /** A name as a step of a pointer (RFC 6901). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name that a step of a pointer is. */
    public static String plain(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
