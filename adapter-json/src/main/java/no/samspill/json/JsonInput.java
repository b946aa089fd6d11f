package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.domain.Reason;

/**
 * A value of the JSON being read, where it stands, and where its faults are noted. A value that cannot be read gives a
 * harmless placeholder, and reading goes on.
 */
record JsonInput(JsonNode node, Place place, Findings findings) {

    private static final int MAX_SHOWN = 60;

    /** Where a value stands; spelt out only when there is something to say of it. */
    record Place(Optional<Place> within, String name) {

        private static final Place ROOT = new Place(Optional.empty(), "");

        private Place at(String child) {
            return new Place(Optional.of(this), child);
        }

        private String pointer() {
            return within.map(outer -> outer.pointer() + "/" + step()).orElse("");
        }

        private String step() {
            return shown(name).replace("~", "~0").replace("/", "~1");
        }
    }

    static JsonInput root(JsonNode node, Findings findings) {
        return new JsonInput(node, Place.ROOT, findings);
    }

    String pointer() {
        return place.pointer();
    }

    /** The same value, as part of a rule. */
    JsonInput ofRule() {
        return new JsonInput(node, place, findings.ofRule());
    }

    /** This as an object that may hold these fields; as nothing, silently, when it is no object. */
    JsonInput object(String... known) {
        if (!is(node.isObject(), "OBJECT")) {
            return new JsonInput(MissingNode.getInstance(), place, new Findings());
        }
        List<String> names = Arrays.asList(known);
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                findings.add(Reason.at(
                        at(name).pointer(), JsonRefusal.UNKNOWN_FIELD, shown(name), String.join(", ", known)));
            }
        });
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The field, there or not. */
    JsonInput at(String name) {
        return new JsonInput(node.path(name), place.at(name), findings);
    }

    <T> Optional<T> optional(String name, Function<JsonInput, T> reader) {
        return has(name) ? Optional.of(reader.apply(at(name))) : Optional.empty();
    }

    <T> List<T> list(int max, Function<JsonInput, T> reader) {
        List<T> values = new ArrayList<>();
        if (is(node.isArray(), "LIST") && isFew(max)) {
            for (int i = 0; i < node.size(); i++) {
                values.add(reader.apply(new JsonInput(node.path(i), place.at(Integer.toString(i)), findings)));
            }
        }
        return values;
    }

    /** An object whose field names are texts of the user's own. */
    <T> Map<String, T> map(int max, Function<JsonInput, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        if (is(node.isObject(), "OBJECT") && isFew(max)) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String given = names.next();
                JsonInput field = at(given);
                T value = reader.apply(field);
                AcceptedText.accepted(field, given)
                        .filter(name -> values.putIfAbsent(name, value) != null)
                        .ifPresent(name -> field.unread(JsonRefusal.SAME_NAME_TWICE, shown(name)));
            }
        }
        return values;
    }

    private boolean isFew(int max) {
        if (node.size() > max) {
            unread(JsonRefusal.TOO_MANY, Integer.toString(node.size()), Integer.toString(max));
        }
        return node.size() <= max;
    }

    /** What the text says, when the parser can read it; the code with what is given, when it cannot. */
    <T> Optional<T> parsed(Function<String, Optional<T>> parser, Reason.Code code) {
        Optional<T> value = node.isTextual() ? parser.apply(node.textValue()) : Optional.empty();
        if (value.isEmpty() && is(node.isValueNode(), "TEXT")) {
            unread(code, given());
        }
        return value;
    }

    boolean is(boolean rightType, String wanted) {
        if (node.isMissingNode()) {
            unread(JsonRefusal.MISSING_FIELD, field());
        } else if (!rightType) {
            unread(JsonRefusal.WRONG_TYPE, wanted, type());
        }
        return rightType;
    }

    /** What the field is called, as the pointer has it. */
    String field() {
        return place.step();
    }

    private String type() {
        return switch (node.getNodeType()) {
            case ARRAY -> "LIST";
            case STRING -> "TEXT";
            case POJO -> "NUMBER"; // one that could not be kept as a number
            default -> node.getNodeType().name();
        };
    }

    void unread(Reason.Code code, String... facts) {
        findings.addUnread(Reason.at(pointer(), code, facts));
    }

    /** What is given, short enough to be shown. */
    String given() {
        return shown(node.asText());
    }

    static String shown(String text) {
        return text.length() > MAX_SHOWN
                ? AcceptedText.replaceIllegal(text.substring(0, MAX_SHOWN)) + "…"
                : AcceptedText.replaceIllegal(text);
    }
}
