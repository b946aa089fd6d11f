package no.samspill.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.agreement.Portion;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.portfolio.Measure;

/** PlainValues of the portfolio's types, whatever they are: every component something its type can be. */
final class RandomRecords {

    /** What the text of an id begins with, where it is not {@code id-}. */
    private static final Map<Class<?>, String> PREFIXES = Map.of(Subject.class, "measures/id-", DayOfYear.class, "12-");

    private static final List<String> TEXTS = List.of("Å \"drifte\" sammen", "Sámi: Gáivuotna", "a\nb", "1/3", "=1+1");

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return depth > 6 || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(inner, depth + 1));
            }
            int size = depth > 12 ? 0 : random.nextInt(3);
            return IntStream.range(0, size)
                    .mapToObj(i -> value(inner, depth + 1))
                    .toList();
        }
        return plain((Class<?>) type, depth);
    }

    private Object plain(Class<?> type, int depth) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(12);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
        }
        if (type == Portion.class) {
            return new Portion(List.of("1/3", "0.25", "33,33 %").get(random.nextInt(3)));
        }
        if (type == Kroner.class) {
            return Kroner.ofOre(random.nextInt(100_000_000));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type.isSealed()) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            return plain(permitted[random.nextInt(permitted.length)], depth);
        }
        return type == Measure.class ? measure(depth) : record(type, depth);
    }

    private Measure measure(int depth) {
        Measure any = (Measure) record(Measure.class, depth);
        return new Measure(
                any.id(),
                IntStream.range(0, any.acts().size())
                        .mapToObj(i -> new Entry(
                                i + 1,
                                any.acts().get(i).date(),
                                any.acts().get(i).act()))
                        .toList());
    }

    /** A value the constructor accepts; it may refuse some. */
    private Object record(Class<?> type, int depth) {
        return Stream.generate(() -> attempt(type, depth))
                .limit(200)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value of " + type));
    }

    private Optional<Object> attempt(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        boolean id = components.length == 1 && components[0].getName().equals("value");
        Object[] values = id
                ? new Object[] {PREFIXES.getOrDefault(type, "id-") + (10 + random.nextInt(18))}
                : Arrays.stream(components)
                        .map(each -> value(each.getGenericType(), depth + 1))
                        .toArray();
        try {
            return Optional.of(type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
