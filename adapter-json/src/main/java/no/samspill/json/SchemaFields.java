package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.json.JsonText.Duplicates;

/** Feltnavn: the fields something in JSON can have, by the schema of it. A list has the fields of those in it. */
public final class SchemaFields {

    private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf", "allOf");
    private static final Set<String> WITHIN = Set.of("items", "then", "else");
    private static final String PROPERTIES = "properties";
    private static final String MORE = "additionalProperties";

    /** One thing it can be; references in it are looked up in the base. */
    private record Form(JsonNode base, JsonNode schema) {}

    private final List<Form> forms;

    private SchemaFields(JsonNode base, JsonNode schema) {
        List<Form> found = new ArrayList<>();
        collect(base, schema, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        this.forms = List.copyOf(found);
    }

    private SchemaFields(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** By the schema that stands there in the document. */
    public static SchemaFields in(Json document, String pointer) {
        JsonNode read = JsonText.read(document.compact(), Duplicates.REFUSED, JsonReader.MAX_BYTES);
        return new SchemaFields(read, read.at(pointer));
    }

    private static void collect(JsonNode base, JsonNode schema, List<Form> found, Set<JsonNode> seen) {
        if (!schema.isObject() || !seen.add(schema)) {
            return;
        }
        JsonNode nearest = schema.has("$id") ? schema : base;
        found.add(new Form(nearest, schema));
        String reference = schema.path("$ref").asText();
        if (reference.startsWith("#")) {
            collect(nearest, nearest.at(reference.substring(1)), found, seen);
        }
        ALTERNATIVES.forEach(name -> schema.path(name).forEach(one -> collect(nearest, one, found, seen)));
        WITHIN.forEach(name -> collect(nearest, schema.path(name), found, seen));
    }

    /** In the order of the alphabet. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        forms.forEach(
                one -> one.schema().path(PROPERTIES).properties().forEach(property -> names.add(property.getKey())));
        return names;
    }

    /** Those that are a text, a number or a truth value, and so can be sorted by. */
    public Set<String> plain() {
        Set<String> names = names();
        names.removeIf(name -> inside(name).filter(SchemaFields::isPlain).isEmpty());
        return names;
    }

    private boolean isPlain() {
        return forms.stream()
                .map(Form::schema)
                .noneMatch(one -> one.has(PROPERTIES)
                        || one.has("items")
                        || one.path("type").asText().matches("object|array"));
    }

    /** The fields of what stands in the field; empty when there is none of that name. */
    public Optional<SchemaFields> inside(String name) {
        List<Form> found = forms.stream()
                .flatMap(one -> inside(one, name).map(schema -> new SchemaFields(one.base(), schema)).stream())
                .flatMap(one -> one.forms.stream())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new SchemaFields(found));
    }

    /** What is described without saying which fields it has may have any. */
    private static Optional<JsonNode> inside(Form form, String name) {
        JsonNode schema = form.schema();
        boolean isOpen = schema.path("type").asText().equals("object") && !schema.has(PROPERTIES) && !schema.has(MORE);
        return isOpen
                ? Optional.of(schema)
                : Stream.of(schema.path(PROPERTIES).path(name), schema.path(MORE))
                        .filter(JsonNode::isObject)
                        .findFirst();
    }
}
