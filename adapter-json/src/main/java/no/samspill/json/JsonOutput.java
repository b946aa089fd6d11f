package no.samspill.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where JSON is written, field by field in the order they come. Only memory is written to, so nothing can fail. */
final class JsonOutput {

    private final JsonGenerator json;
    private final Optional<SchemaNames> names;

    JsonOutput(JsonGenerator json) {
        this(json, Optional.empty());
    }

    private JsonOutput(JsonGenerator json, Optional<SchemaNames> names) {
        this.json = json;
        this.names = names;
    }

    /** The same, for schemas that each have a name and refer to one another by it. */
    JsonOutput naming(SchemaNames schemas) {
        return new JsonOutput(json, Optional.of(schemas));
    }

    /** Whether what is described has a name and is referred to by it, where it can have one. */
    boolean isNaming() {
        return names.isPresent();
    }

    /** Refers to what is described under this name. */
    void refer(String name, Object what, Consumer<JsonOutput> description) {
        field("$ref", reference(name, what, description));
    }

    String reference(String name, Object what, Consumer<JsonOutput> description) {
        return names.orElseThrow().reference(name, what, description);
    }

    /** What the type is called, where types have names. */
    String typeName(Class<?> type) {
        return names.orElseThrow().of(type);
    }

    /** Refers to a type by its name where types have one; describes it here otherwise. */
    void describe(Class<?> type, Consumer<JsonOutput> description) {
        Consumer<JsonOutput> told = isNaming() ? out -> out.refer(typeName(type), type, description) : description;
        told.accept(this);
    }

    void raw(String value) {
        write(() -> json.writeRawValue(value));
    }

    void field(String name, String text) {
        write(() -> json.writeStringField(name, text));
    }

    void field(String name, BigInteger number) {
        name(name);
        write(() -> json.writeNumber(number));
    }

    void field(String name, int number) {
        write(() -> json.writeNumberField(name, number));
    }

    void name(String name) {
        write(() -> json.writeFieldName(name));
    }

    void value(String text) {
        write(() -> json.writeString(text));
    }

    void value(int number) {
        write(() -> json.writeNumber(number));
    }

    void value(boolean truth) {
        write(() -> json.writeBoolean(truth));
    }

    void field(String name, boolean truth) {
        write(() -> json.writeBooleanField(name, truth));
    }

    void object(String name, Consumer<JsonOutput> fields) {
        name(name);
        object(fields);
    }

    <T> void list(String name, Iterable<T> values, BiConsumer<JsonOutput, T> fields) {
        name(name);
        list(values, (out, value) -> out.object(each -> fields.accept(each, value)));
    }

    void object(Consumer<JsonOutput> fields) {
        write(json::writeStartObject);
        fields.accept(this);
        write(json::writeEndObject);
    }

    <T> void list(Iterable<T> values, BiConsumer<JsonOutput, T> value) {
        write(json::writeStartArray);
        values.forEach(each -> value.accept(this, each));
        write(json::writeEndArray);
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
