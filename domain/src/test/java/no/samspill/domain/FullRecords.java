package no.samspill.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.money.Kroner;

/** Records in which everything is said that can be: no field is empty, and no two say the same. */
public final class FullRecords {

    private int next = 100;
    private boolean small;

    /** One of the type. */
    public <T> T of(Class<T> type) {
        return type.cast(plain(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return Optional.of(value(inner));
            }
            return inner instanceof Class<?> of && of.isSealed()
                    ? Arrays.stream(of.getPermittedSubclasses())
                            .map(this::plain)
                            .toList()
                    : List.of(value(inner));
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        next++;
        if (type == String.class) {
            return "tekst " + next;
        }
        if (type == int.class || type == Integer.class) {
            return small ? 1 + next % 9 : next;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2015, 1, 1).plusDays(next);
        }
        if (type == Kroner.class) {
            return Kroner.ofOre(100L * next);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[next % type.getEnumConstants().length];
        }
        return type.isSealed() ? plain(type.getPermittedSubclasses()[0]) : record(type);
    }

    /** A text that is one value in itself: an id, or a part of a whole when it is no id. */
    private String text(Class<?> type) {
        if (type == DayOfYear.class) {
            return "08-31";
        }
        if (small) {
            return "1/" + next;
        }
        return (type == Matter.Subject.class ? "measures/" : "") + "id-" + next;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        boolean id = components.length == 1 && components[0].getName().equals("value");
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(
                            id
                                    ? new Object[] {text(type)}
                                    : Arrays.stream(components)
                                            .map(each -> value(each.getGenericType()))
                                            .toArray());
        } catch (InvocationTargetException refused) {
            if (small) {
                throw new IllegalStateException("refused: " + type, refused.getCause());
            }
            small = true;
            Object one = record(type);
            small = false;
            return one;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All that a record says, value by value: what is one value in itself, as an id, is one. */
    public static Stream<Object> said(Object value) {
        if (value instanceof Optional<?> some) {
            return some.stream().flatMap(FullRecords::said);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().flatMap(FullRecords::said);
        }
        if (!(value instanceof Record) || value instanceof Kroner) {
            return Stream.of(value);
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value")
                ? Stream.of(value)
                : Arrays.stream(components).flatMap(one -> said(read(value, one)));
    }

    private static Object read(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
