package no.samspill.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.samspill.domain.portfolio.Portfolio;

/**
 * The JSON Schemas of the types of the portfolio, each under its own name and referring to the others by theirs, as a document
 * that describes an interface wants them: {@code Measure}, {@code Entry}, {@code PutOnHold} and so on.
 */
public final class TypeSchemas {

    private record Definition(Object what, Consumer<JsonOutput> description) {}

    private final String place;
    private final Map<String, Definition> known = new TreeMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private TypeSchemas(String place) {
        this.place = place;
    }

    /**
     * Those of the types, and of all they are made of.
     *
     * @param place where they will stand, for those that refer to them: {@code #/components/schemas/}
     */
    public static Map<String, Json> at(String place, Collection<Class<?>> types) {
        TypeSchemas schemas = new TypeSchemas(place);
        types.forEach(type -> schemas.define(name(type), type, description(type)));
        return schemas.described();
    }

    private static Consumer<JsonOutput> description(Class<?> type) {
        return type == Portfolio.class ? PortfolioJson::describeContent : AnswerCodecs.whole(type)::describeInFull;
    }

    /**
     * What a type is called: {@code Evaluation}, {@code EvaluationKind}, and {@code ImportRow} what is {@code ImportRowRecord} here;
     * the result of a use case after it.
     */
    public static String name(Class<?> type) {
        if (AnswerCodecs.isAnswer(type)) {
            String own = type.getSimpleName().replaceFirst("Record$", "");
            return own.equals("Result") ? type.getEnclosingClass().getSimpleName() + own : own;
        }
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }

    /** Here the types have names, and wait to be described when they are referred to. */
    private SchemaNames names() {
        return new SchemaNames() {
            @Override
            public String of(Class<?> type) {
                return name(type);
            }

            @Override
            public String reference(String name, Object what, Consumer<JsonOutput> description) {
                define(name, what, description);
                return place + name;
            }
        };
    }

    private void define(String name, Object what, Consumer<JsonOutput> description) {
        Definition before = known.putIfAbsent(name, new Definition(what, description));
        if (before == null) {
            waiting.add(name);
        } else if (!before.what().equals(what)) {
            throw new IllegalStateException("two are called " + name);
        }
    }

    private Map<String, Json> described() {
        Map<String, Json> all = new TreeMap<>();
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            Consumer<JsonOutput> description =
                    java.util.Objects.requireNonNull(known.get(name)).description();
            // Written at once: what it refers to is known only then.
            all.put(
                    name,
                    Json.raw(Json.described(out -> description.accept(out.naming(names())))
                            .toString()));
        }
        return all;
    }
}
