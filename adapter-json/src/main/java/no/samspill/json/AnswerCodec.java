package no.samspill.json;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A record that is an answer: an object with its components as fields, in their order. All of them are there, also lists with
 * nothing in them and what is false; only what is empty is left out.
 */
final class AnswerCodec implements ValueWriter {

    private final List<Field> fields;

    private record Field(Method accessor, boolean optional, ValueWriter shape) {

        private static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // a record need not be public to be answered
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType some && some.getRawType() == Optional.class) {
                return new Field(accessor, true, AnswerCodecs.of(some.getActualTypeArguments()[0]));
            }
            ValueWriter shape = AnswerCodecs.of(type);
            return new Field(
                    accessor,
                    false,
                    Optional.ofNullable(component.getAnnotation(Always.class))
                            .map(always -> AnswerCodecs.always(always.value(), shape))
                            .orElse(shape));
        }

        private String name() {
            return accessor.getName();
        }

        private void write(JsonOutput out, Object answer) {
            try {
                Object value = accessor.invoke(answer);
                Optional<?> given = optional ? (Optional<?>) value : Optional.of(value);
                given.ifPresent(component -> {
                    out.name(name());
                    shape.write(out, component);
                });
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    AnswerCodec(Class<?> type) {
        this.fields = Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.object(object -> writeFields(object, value));
    }

    void writeFields(JsonOutput out, Object value) {
        fields.forEach(field -> field.write(out, value));
    }

    @Override
    public void describe(JsonOutput out) {
        out.field("type", "object");
        out.object(
                "properties",
                properties -> fields.forEach(field -> properties.object(field.name(), field.shape()::describe)));
        out.name("required");
        out.list(
                fields.stream().filter(field -> !field.optional()).toList(), (each, field) -> each.value(field.name()));
        out.field("additionalProperties", false);
    }
}
