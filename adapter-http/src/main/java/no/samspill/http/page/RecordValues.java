package no.samspill.http.page;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Records, read component by component. */
final class RecordValues {

    private RecordValues() {}

    static Object value(Object record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // a record need not be public to stand in a form
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
