package no.samspill.domain.registers;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A record read component by component, as the one JSON form has it. */
final class RecordLeaves {

    private RecordLeaves() {}

    /** What stands in each field that says something, by its pointer. */
    static Map<String, String> texts(Object thing) {
        Map<String, String> texts = new TreeMap<>();
        add(texts, "", thing);
        return texts;
    }

    private static void add(Map<String, String> texts, String pointer, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> add(texts, pointer, one));
        } else if (value instanceof Collection<?> many) {
            int index = 0;
            for (Object one : many) {
                add(texts, pointer + "/" + index++, one);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> add(texts, pointer + "/" + key, one));
        } else if (value instanceof Record record && isOfParts(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(texts, pointer + "/" + component.getName(), value(record, component));
            }
        } else {
            texts.put(pointer, value.toString());
        }
    }

    /** An id, an amount or a date says what it is in one text; anything else says it in its fields. */
    private static boolean isOfParts(Record record) {
        return record.toString().startsWith(record.getClass().getSimpleName() + "[");
    }

    /** Every record and every single value that stands in it, itself among them. */
    static Stream<Object> parts(Object thing) {
        if (thing instanceof Optional<?> optional) {
            return optional.stream().flatMap(RecordLeaves::parts);
        }
        if (thing instanceof Collection<?> many) {
            return many.stream().flatMap(RecordLeaves::parts);
        }
        if (thing instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream()).flatMap(RecordLeaves::parts);
        }
        if (thing instanceof Record record) {
            return Stream.concat(
                    Stream.of(record),
                    Stream.of(record.getClass().getRecordComponents()).flatMap(one -> parts(value(record, one))));
        }
        return Stream.of(thing);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }
}
