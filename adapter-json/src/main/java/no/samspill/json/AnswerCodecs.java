package no.samspill.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.domain.portfolio.PortfolioView;

/**
 * The JSON form of what is answered and never read: views, and records outside the domain. What they hold of the domain
 * stands as it does in a portfolio.
 */
final class AnswerCodecs {

    private static final String DOMAIN = "no.samspill.domain";

    /** What the domain makes only to be shown. */
    private static final Set<Class<?>> VIEWS = Set.of(MeasureView.class, PortfolioView.class);

    /** A value written and described by itself. */
    private record Plain(BiConsumer<JsonOutput, Object> writer, Consumer<JsonOutput> description)
            implements ValueWriter {

        private static Plain text(String... format) {
            return new Plain((out, value) -> out.value(value.toString()), out -> {
                out.field("type", "string");
                Arrays.stream(format).forEach(one -> out.field("format", one));
            });
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

    private static final ValueWriter LARGE =
            new Plain((out, value) -> out.raw(value.toString()), out -> out.field("type", "integer"));

    private static final Map<Type, ValueWriter> KNOWN = new ConcurrentHashMap<>(Map.of(
            String.class,
            Plain.text(),
            URI.class,
            Plain.text("uri-reference"),
            Instant.class,
            Plain.text("date-time"),
            long.class,
            LARGE,
            Long.class,
            LARGE));

    /** JSON already, and described by whoever gives it. */
    private static final ValueWriter READY =
            new Plain((out, value) -> ((JsonContent) value).content.accept(out), out -> {});

    private AnswerCodecs() {}

    /** As it stands in an answer. */
    static ValueWriter of(Type type) {
        ValueWriter known = KNOWN.get(type);
        if (known == null) {
            known = made(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** The same, made anew, whatever is known. */
    static ValueWriter made(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            ValueWriter each = of(arguments[arguments.length - 1]);
            return generic.getRawType() == Map.class ? named(each) : list(each);
        }
        Class<?> plain = (Class<?>) type;
        if (JsonContent.class.isAssignableFrom(plain)) {
            return READY;
        }
        return isReferred(plain) ? referred(plain) : Codecs.of(type);
    }

    /** The same, where it is always this. */
    static ValueWriter always(String value, ValueWriter shape) {
        return new Plain(shape::write, out -> out.field("const", value));
    }

    private static ValueWriter list(ValueWriter each) {
        return new Plain((out, value) -> out.list((Collection<?>) value, each::write), out -> {
            out.field("type", "array");
            out.object("items", each::describe);
        });
    }

    private static ValueWriter named(ValueWriter each) {
        return new Plain(
                (out, value) -> out.object(object -> ((Map<?, ?>) value).forEach((name, element) -> {
                    object.name(name.toString());
                    each.write(object, element);
                })),
                out -> {
                    out.field("type", "object");
                    out.object("additionalProperties", each::describe);
                });
    }

    private static ValueWriter referred(Class<?> type) {
        ValueWriter whole = whole(type);
        return new Plain(whole::write, out -> out.describe(type, whole::describeInFull));
    }

    /** The type itself, in full. */
    static ValueWriter whole(Class<?> type) {
        return isAnswer(type) ? new AnswerCodec(type) : Codecs.of(type);
    }

    static boolean isAnswer(Class<?> type) {
        return VIEWS.contains(type) || (type.isRecord() && !type.getName().startsWith(DOMAIN));
    }

    private static boolean isReferred(Class<?> type) {
        return type.isRecord() && !Codecs.isId(type);
    }
}
