package no.samspill.http;

import java.lang.reflect.RecordComponent;

/** Records, read component by component. */
final class Reflected {

    private Reflected() {}

    static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
