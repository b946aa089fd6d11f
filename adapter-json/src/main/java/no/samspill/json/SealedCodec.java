package no.samspill.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samspill.domain.lifecycle.Act;

/** One of several records: an object whose first field, named for the type, says which. */
final class SealedCodec implements Codec {

    /** An act stands with its date where it is done, and has its name there; where it takes another's place, without. */
    private static final String WITHOUT_DATE = "WithoutDate";

    private final Class<?> type;
    private final String tag;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    SealedCodec(Class<?> type) {
        this.type = type;
        this.tag = type.getSimpleName().toLowerCase(Locale.ROOT);
        leaves(type).forEach(leaf -> types.put(name(leaf), leaf));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedCodec::leaves)
                : Stream.of(type);
    }

    /** {@code AssessmentOrdered} is {@code ASSESSMENT_ORDERED}. */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<Object> read(JsonInput in) {
        return read(in, new String[0]);
    }

    /** The same, where the object may have more fields, which someone else reads. */
    Optional<Object> read(JsonInput in, String... besides) {
        if (!in.is(in.node().isObject(), "OBJECT")) {
            return Optional.empty();
        }
        String[] known = Stream.concat(Arrays.stream(besides), Stream.of(tag)).toArray(String[]::new);
        return PlainValues.choice(in.at(tag), types.keySet().stream().toList())
                .flatMap(name -> shape(name).read(in, known));
    }

    private RecordCodec shape(String name) {
        return (RecordCodec) Codecs.of(Objects.requireNonNull(types.get(name)));
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.object(object -> writeFields(object, value));
    }

    void writeFields(JsonOutput out, Object value) {
        String name = name(value.getClass());
        out.field(tag, name);
        shape(name).writeFields(out, value);
    }

    /** Where it is one of others, by reference: such a type may hold itself. */
    @Override
    public void describe(JsonOutput out) {
        if (out.isNaming()) {
            out.refer(out.typeName(type) + ending(), type, this::describeInFull);
        } else {
            out.field("$ref", "#/$defs/" + tag);
        }
    }

    @Override
    public void describeInFull(JsonOutput out) {
        describe(out, ending(), List.of(), properties -> {});
    }

    private String ending() {
        return type == Act.class ? WITHOUT_DATE : "";
    }

    /**
     * In full, with more properties before its own.
     *
     * @param ending what each is called besides its own name, where each has a name
     * @param more the names of those properties
     */
    void describe(JsonOutput out, String ending, List<String> more, Consumer<JsonOutput> besides) {
        out.name("oneOf");
        if (!out.isNaming()) {
            out.list(types.keySet(), (each, name) -> each.object(one -> describeOne(one, name, more, besides)));
            return;
        }
        Map<String, String> places = new LinkedHashMap<>();
        types.forEach((name, leaf) -> places.put(
                name,
                out.reference(
                        out.typeName(leaf) + ending,
                        leaf + " as one of several",
                        one -> describeOne(one, name, more, besides))));
        out.list(places.values(), (each, place) -> each.object(one -> one.field("$ref", place)));
        out.object("discriminator", told -> {
            told.field("propertyName", tag);
            told.object("mapping", mapping -> places.forEach(mapping::field));
        });
    }

    /**
     * The schema that is shipped is silent on which of them must be there, and stays as it is. Whoever makes a client from the
     * document of the interface is told that the tag is text: not all see it from its only value.
     */
    private void describeOne(JsonOutput out, String name, List<String> more, Consumer<JsonOutput> besides) {
        List<String> required =
                out.isNaming() ? Stream.concat(more.stream(), Stream.of(tag)).toList() : List.of();
        shape(name).describe(out, required, properties -> {
            besides.accept(properties);
            properties.object(tag, constant -> {
                if (out.isNaming()) {
                    constant.field("type", "string");
                }
                constant.field("const", name);
            });
        });
    }
}
