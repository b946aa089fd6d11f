package no.samspill.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samspill.domain.agreement.Portion;
import no.samspill.domain.money.Kroner;

/** A value that is one JSON value. */
record PlainCodec(
        Function<JsonInput, Optional<?>> reader,
        BiConsumer<JsonOutput, Object> writer,
        Consumer<JsonOutput> description)
        implements Codec {

    private static final int MAX_TEXT = 4_000;

    static final Codec TEXT = new PlainCodec(
            in -> in.is(in.node().isTextual(), "TEXT")
                    ? AcceptedText.accepted(in, in.node().textValue(), MAX_TEXT)
                    : Optional.empty(),
            (out, value) -> out.value(value.toString()),
            out -> {
                out.field("type", "string");
                out.field("minLength", 1);
                out.field("maxLength", MAX_TEXT);
            });

    static final Codec NUMBER = new PlainCodec(
            PlainCodec::number, (out, value) -> out.value((Integer) value), out -> out.field("type", "integer"));

    static final Codec TRUTH = new PlainCodec(
            in -> in.is(in.node().isBoolean(), "BOOLEAN")
                    ? Optional.of(in.node().booleanValue())
                    : Optional.empty(),
            (out, value) -> out.value((Boolean) value),
            out -> out.field("type", "boolean"));

    static final Codec DATE = new PlainCodec(
            in -> in.parsed(PlainValues::parseDate, JsonRefusal.INVALID_DATE),
            (out, value) -> out.value(value.toString()),
            out -> {
                out.field("type", "string");
                out.field("format", "date");
            });

    static final Codec AMOUNT = new PlainCodec(
            in -> in.parsed(Kroner::parse, no.samspill.domain.costsharing.SharingRefusal.INVALID_AMOUNT),
            (out, value) -> out.value(((Kroner) value).toString()),
            out -> {
                out.field("type", "string");
                out.field("pattern", "^-?[0-9]+(\\.[0-9]{1,2})?$");
            });

    static final Codec PORTION = new PlainCodec(
            in -> in.parsed(Portion::parse, JsonRefusal.INVALID_FRACTION),
            (out, value) -> out.value(value.toString()),
            out -> out.field("type", "string"));

    static Codec choice(Class<?> type) {
        List<?> constants = Arrays.asList(type.getEnumConstants());
        return new PlainCodec(
                in -> PlainValues.choice(in, constants), (out, value) -> out.value(((Enum<?>) value).name()), out -> {
                    if (out.isNaming()) {
                        out.field("type", "string");
                    }
                    out.name("enum");
                    out.list(constants, (each, constant) -> each.value(constant.toString()));
                });
    }

    /** A text of a form of its own. */
    static Codec id(Function<String, ?> constructor) {
        return new PlainCodec(
                in -> PlainValues.id(in, constructor),
                (out, value) -> out.value(value.toString()),
                out -> out.field("type", "string"));
    }

    private static Optional<Integer> number(JsonInput in) {
        if (in.node().isIntegralNumber() && in.node().canConvertToInt()) {
            return Optional.of(in.node().intValue());
        }
        if (in.is(in.node().isValueNode(), "NUMBER")) {
            in.unread(JsonRefusal.INVALID_NUMBER, in.given());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Object> read(JsonInput in) {
        return reader.apply(in).map(value -> value);
    }

    @Override
    public void write(JsonOutput out, Object value) {
        writer.accept(out, value);
    }

    @Override
    public void describe(JsonOutput out) {
        description.accept(out);
    }
}
