package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.json.JsonText.Duplicates;

/**
 * A JSON object from fields as people type them: {@code payer=Skjervøy}, {@code invited.0.party=5427} for what is inside, and
 * {@code asked.minimumParties:=2} for what is not text: a number, {@code true}, a list.
 */
public final class TypedFields {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)(:?=)(.*)", Pattern.DOTALL);
    private static final List<String> KEYS = List.of("id", "version");
    private static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_INDEX = 1_000;

    private TypedFields() {}

    /** The object; {@link Refused} for every field that cannot be read. */
    public static byte[] object(List<String> fields) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        List<Reason> reasons = new ArrayList<>();
        for (String field : fields) {
            Matcher matcher = FIELD.matcher(field);
            boolean put = matcher.matches()
                    && value(matcher.group(2), matcher.group(3), reasons)
                            .map(value -> put(root, matcher.group(1).split("\\."), value))
                            .orElse(true);
            if (!put) {
                reasons.add(Reason.at("", JsonRefusal.NOT_A_FIELD, JsonInput.shown(field)));
            }
        }
        Refused.ifAny(reasons);
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What is typed of one of these, with all else as it is registered: what is typed empty is emptied. The same as typed when it is
     * none of them.
     */
    public static <T> byte[] onto(List<T> registered, byte[] typed) {
        JsonNode said = JsonText.read(typed, Duplicates.REFUSED, MAX_BYTES);
        for (T one : registered) {
            JsonNode known = JsonText.read(Json.record(one).compact(), Duplicates.REFUSED, MAX_BYTES);
            if (known instanceof ObjectNode object && isOf(object, said)) {
                return with(object, said).toString().getBytes(StandardCharsets.UTF_8);
            }
        }
        return typed;
    }

    private static boolean isOf(JsonNode known, JsonNode said) {
        return KEYS.stream().anyMatch(key -> known.has(key) && known.path(key).equals(said.path(key)));
    }

    private static ObjectNode with(ObjectNode known, JsonNode said) {
        said.properties().forEach(field -> {
            if (field.getValue().isNull() || field.getValue().asText("-").isEmpty()) {
                known.remove(field.getKey());
            } else if (field.getValue().isObject() && known.path(field.getKey()) instanceof ObjectNode inner) {
                with(inner, field.getValue());
            } else {
                known.set(field.getKey(), field.getValue());
            }
        });
        return known;
    }

    private static Optional<JsonNode> value(String sign, String text, List<Reason> reasons) {
        if (sign.equals("=")) {
            return Optional.of(JsonNodeFactory.instance.textNode(text));
        }
        try {
            return Optional.of(JsonText.read(text.getBytes(StandardCharsets.UTF_8), Duplicates.REFUSED, MAX_BYTES));
        } catch (Refused refused) {
            reasons.addAll(refused.reasons());
            return Optional.empty();
        }
    }

    /** Puts the value where the path says; not, when something else is there. */
    private static boolean put(ObjectNode root, String[] path, JsonNode value) {
        JsonNode place = root;
        for (int i = 0; i < path.length; i++) {
            boolean last = i == path.length - 1;
            JsonNode there = place.isArray() ? element((ArrayNode) place, path[i]) : place.path(path[i]);
            if (last ? !isFree(there) : !isFree(there) && !there.isContainerNode()) {
                return false;
            }
            JsonNode next = last ? value : isFree(there) ? container(path[i + 1]) : there;
            if (place instanceof ArrayNode list) {
                Optional<Integer> index = index(path[i]);
                if (index.isEmpty() || index.get() > list.size()) {
                    return false;
                }
                if (index.get() == list.size()) {
                    list.add(next);
                }
            } else {
                ((ObjectNode) place).set(path[i], next);
            }
            place = next;
        }
        return true;
    }

    private static JsonNode element(ArrayNode list, String step) {
        return index(step).map(list::path).orElseGet(() -> list.path(-1));
    }

    private static boolean isFree(JsonNode node) {
        return node.isMissingNode();
    }

    private static JsonNode container(String nextStep) {
        return index(nextStep).isPresent()
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.objectNode();
    }

    private static Optional<Integer> index(String step) {
        return step.matches("[0-9]{1,4}") && Integer.parseInt(step) <= MAX_INDEX
                ? Optional.of(Integer.valueOf(step))
                : Optional.empty();
    }
}
