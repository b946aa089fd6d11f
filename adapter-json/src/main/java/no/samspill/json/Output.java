package no.samspill.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where JSON is written, field by field in the order they come. Only memory is written to, so nothing can fail. */
final class Output {

    private final JsonGenerator json;
    private final String definitions;

    Output(JsonGenerator json) {
        this(json, "#/$defs/");
    }

    private Output(JsonGenerator json, String definitions) {
        this.json = json;
        this.definitions = definitions;
    }

    /** The same, for a schema in which the types that are referred to stand there. */
    Output referringTo(String place) {
        return new Output(json, place);
    }

    /** Refers to a type that the schema describes in another place. */
    void reference(String type) {
        field("$ref", definitions + type);
    }

    void raw(String value) {
        write(() -> json.writeRawValue(value));
    }

    void field(String name, String text) {
        write(() -> json.writeStringField(name, text));
    }

    void field(String name, BigInteger number) {
        write(() -> {
            json.writeFieldName(name);
            json.writeNumber(number);
        });
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

    void object(String name, Consumer<Output> fields) {
        name(name);
        object(fields);
    }

    <T> void list(String name, Iterable<T> values, BiConsumer<Output, T> fields) {
        name(name);
        list(values, (out, value) -> out.object(each -> fields.accept(each, value)));
    }

    void object(Consumer<Output> fields) {
        write(json::writeStartObject);
        fields.accept(this);
        write(json::writeEndObject);
    }

    <T> void list(Iterable<T> values, BiConsumer<Output, T> value) {
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
