package no.samspill.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A record as an object with its components as fields, in their order. What is empty, and a false, is left out; nothing else
 * may be.
 */
final class RecordCodec implements Codec {

    private static final int MAX_LIST = 200_000;

    private final Constructor<?> constructor;
    private final List<Field> fields;
    private final String[] names;

    /** How a field may be there. */
    private enum Presence {
        ALWAYS,
        OPTIONAL,
        LIST,
        FLAG
    }

    private record Field(RecordComponent component, Presence presence, Codec shape) {

        private static Field of(RecordComponent component) {
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType generic) {
                Presence presence = generic.getRawType() == Optional.class ? Presence.OPTIONAL : Presence.LIST;
                return new Field(component, presence, Codecs.of(generic.getActualTypeArguments()[0]));
            }
            return new Field(component, type == boolean.class ? Presence.FLAG : Presence.ALWAYS, Codecs.of(type));
        }

        private String name() {
            return component.getName();
        }

        private Optional<?> read(JsonInput object) {
            boolean there = object.has(name());
            return switch (presence) {
                case ALWAYS -> shape.read(object.at(name()));
                case FLAG -> there ? shape.read(object.at(name())) : Optional.of(false);
                case OPTIONAL -> there ? readSome(object.at(name())) : Optional.of(Optional.empty());
                case LIST -> there ? readList(object.at(name())) : Optional.of(List.of());
            };
        }

        private Optional<Optional<Object>> readSome(JsonInput in) {
            Optional<Object> value = shape.read(in);
            return value.isPresent() ? Optional.of(value) : Optional.empty();
        }

        private Optional<List<Object>> readList(JsonInput list) {
            List<Optional<Object>> items = list.list(MAX_LIST, shape::read);
            return list.node().isArray() && items.stream().allMatch(Optional::isPresent)
                    ? Optional.of(items.stream().map(Optional::get).toList())
                    : Optional.empty();
        }

        private void write(JsonOutput out, Object value) {
            boolean left = value.equals(Optional.empty()) || value.equals(List.of()) || value.equals(false);
            if (left && presence != Presence.ALWAYS) {
                return;
            }
            out.name(name());
            if (value instanceof List<?> items) {
                out.list(items, shape::write);
            } else {
                shape.write(out, value instanceof Optional<?> some ? some.orElseThrow() : value);
            }
        }

        private void describe(JsonOutput out) {
            if (presence == Presence.LIST) {
                out.object(name(), list -> {
                    list.field("type", "array");
                    list.object("items", shape::describe);
                });
            } else {
                out.object(name(), shape::describe);
            }
        }
    }

    RecordCodec(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Field::of).toList();
        this.names = fields.stream().map(Field::name).toArray(String[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true); // a record need not be public to be read
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<Object> read(JsonInput in) {
        return read(in, new String[0]);
    }

    /** The same, where the object may have more fields, which someone else reads. */
    Optional<Object> read(JsonInput given, String... besides) {
        JsonInput in = given.object(
                Stream.concat(Arrays.stream(besides), Arrays.stream(names)).toArray(String[]::new));
        if (!in.node().isObject()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (Field field : fields) {
            field.read(in).ifPresent(values::add);
        }
        return values.size() == fields.size() ? construct(in, values) : Optional.empty();
    }

    private Optional<Object> construct(JsonInput in, List<Object> values) {
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                in.unread(JsonRefusal.INCONSISTENT, in.field());
                return Optional.empty();
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.object(object -> writeFields(object, value));
    }

    void writeFields(JsonOutput out, Object value) {
        for (Field field : fields) {
            try {
                field.write(out, field.component().getAccessor().invoke(value));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Override
    public void describe(JsonOutput out) {
        out.describe(constructor.getDeclaringClass(), this::describeInFull);
    }

    @Override
    public void describeInFull(JsonOutput out) {
        describe(out, List.of(), properties -> {});
    }

    /** The same, with more properties before its own, of which these must be there. */
    void describe(JsonOutput out, List<String> required, Consumer<JsonOutput> besides) {
        out.field("type", "object");
        out.object("properties", properties -> {
            besides.accept(properties);
            fields.forEach(field -> field.describe(properties));
        });
        out.name("required");
        Stream<String> own = fields.stream()
                .filter(field -> field.presence() == Presence.ALWAYS)
                .map(Field::name);
        out.list(Stream.concat(required.stream(), own).toList(), JsonOutput::value);
        out.field("additionalProperties", false);
    }
}
