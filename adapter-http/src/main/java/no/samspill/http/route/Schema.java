package no.samspill.http.route;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.TypeSchemas;

/**
 * The form of a value, as JSON Schema.
 *
 * @param types the types of the domain it refers to, which the document describes once
 */
public record Schema(Json json, Set<Class<?>> types) {

    private static final String PLACE = "#/components/schemas/";

    public Schema {
        types = Set.copyOf(types);
    }

    /** A type of the portfolio, as {@link Json#record} writes it, or of an answer, as {@link Json#answer} does. */
    public static Schema of(Class<?> type) {
        return new Schema(reference(TypeSchemas.name(type)), Set.of(type));
    }

    /** A form that the document describes under this name. */
    public static Schema named(String name) {
        return new Schema(reference(name), Set.of());
    }

    public static Schema text() {
        return plain("{\"type\": \"string\"}");
    }

    public static Schema date() {
        return plain("{\"type\": \"string\", \"format\": \"date\"}");
    }

    public static Schema truth() {
        return plain("{\"type\": \"boolean\"}");
    }

    public static Schema number(int least, int most) {
        return plain("{\"type\": \"integer\", \"minimum\": %d, \"maximum\": %d}".formatted(least, most));
    }

    public static Schema choice(Class<? extends Enum<?>> type) {
        return choice(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** One of these words. */
    static Schema choice(List<String> words) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("type", Json.text("string"));
        fields.put("enum", Json.list(words.stream().map(Json::text).toList()));
        return new Schema(Json.object(fields), Set.of());
    }

    public static Schema list(Schema items) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("type", Json.text("array"));
        fields.put("items", items.json());
        return new Schema(Json.object(fields), items.types());
    }

    /** All there are, in {@code items}. */
    public static Schema items(Schema each) {
        return object(Map.of(JsonList.ITEMS, list(each)), JsonList.ITEMS);
    }

    /** Some of many, in {@code items}, with {@code next} when there are more. */
    public static Schema page(Schema each) {
        return object(Map.of(JsonList.ITEMS, list(each), JsonList.NEXT, text()), JsonList.ITEMS);
    }

    /** The same, with the {@code count} of all when it is asked for. */
    public static Schema countedPage(Schema each) {
        Schema count = number(0, Integer.MAX_VALUE);
        return object(Map.of(JsonList.ITEMS, list(each), JsonList.NEXT, text(), "count", count), JsonList.ITEMS);
    }

    /** An object of these fields and no others, of which some must be there. */
    public static Schema object(Map<String, Schema> fields, String... required) {
        Map<String, Json> properties = new LinkedHashMap<>();
        Set<Class<?>> types = new LinkedHashSet<>();
        new TreeMap<>(fields).forEach((name, field) -> {
            properties.put(name, field.json());
            types.addAll(field.types());
        });
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Json.text("object"));
        schema.put("properties", Json.object(properties));
        schema.put("required", Json.list(Arrays.stream(required).map(Json::text).toList()));
        schema.put("additionalProperties", Json.raw("false"));
        return new Schema(Json.object(schema), types);
    }

    /** The same, where more fields may be. */
    public Schema open() {
        return new Schema(Json.object(Map.of("allOf", Json.list(List.of(Json.raw("{\"type\": \"object\"}"))))), types);
    }

    private static Json reference(String name) {
        return Json.object(Map.of("$ref", Json.text(PLACE + name)));
    }

    private static Schema plain(String json) {
        return new Schema(Json.raw(json), Set.of());
    }
}
