package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
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
import no.samspill.json.JsonText.Duplicates;

/** Skjemaets form av JSON: each value by the pointer to it, so that a form has the names that the reasons of a refusal have. */
public final class JsonPointers {

    private JsonPointers() {}

    /** Every value, in the order of the text. */
    public static Map<String, String> values(Json json) {
        return values(json.compact());
    }

    /** The same, of a text. */
    public static Map<String, String> values(byte[] json) {
        Map<String, String> values = new LinkedHashMap<>();
        collect(JsonText.read(json, Duplicates.REFUSED, JsonReader.MAX_BYTES), "", values);
        return values;
    }

    private static void collect(JsonNode node, String place, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(one -> collect(one.getValue(), place + "/" + escaped(one.getKey()), values));
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
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        always.forEach(root::putObject);
        values.forEach((pointer, value) -> put(root, pointer, number(pointer, value, numbers)));
        return arranged(root, "", lists).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode number(String pointer, String value, Predicate<String> numbers) {
        boolean bare = numbers.test(pointer) && value.matches("-?\\d{1,18}");
        return bare
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                : JsonNodeFactory.instance.textNode(value);
    }

    /** Where both a value and something below it are given, the value gives way. */
    private static void put(ObjectNode root, String pointer, JsonNode value) {
        String[] steps = pointer.split("/", -1);
        ObjectNode place = root;
        for (int i = 1; i < steps.length - 1; i++) {
            String step = plain(steps[i]);
            place = place.get(step) instanceof ObjectNode there ? there : place.putObject(step);
        }
        String last = plain(steps[steps.length - 1]);
        if (!place.has(last)) {
            place.set(last, value);
        }
    }

    private static JsonNode arranged(JsonNode node, String name, Set<String> lists) {
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties().forEach(one -> fields.put(one.getKey(), arranged(one.getValue(), one.getKey(), lists)));
        if (!lists.contains(name) || !fields.keySet().stream().allMatch(one -> one.matches("\\d{1,4}"))) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.setAll(fields);
            return object;
        }
        Map<String, JsonNode> sorted = new TreeMap<>(
                Comparator.<String>comparingInt(Integer::parseInt).thenComparing(Comparator.naturalOrder()));
        sorted.putAll(fields);
        return JsonNodeFactory.instance.arrayNode().addAll(sorted.values());
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
