package no.samspill.http.page;

import java.lang.reflect.RecordComponent;

/** Records, read component by component. */
final class RecordValues {

    private RecordValues() {}

    static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
