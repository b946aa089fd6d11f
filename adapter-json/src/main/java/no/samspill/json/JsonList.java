package no.samspill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Liste: every list that is answered is an object with its {@code items}, so that more can be said of it one day. */
public final class JsonList {

    /** The field that holds what is listed. */
    public static final String ITEMS = "items";

    /** The field that says where the next page begins. */
    public static final String NEXT = "next";

    private JsonList() {}

    /** All there are: {@code {"items": [...]}}. */
    public static <T> Json of(List<T> all, Function<? super T, Json> one) {
        return Json.object(page(all, one, Optional.empty()));
    }

    /** Some of them, and where the next begin when there are more: {@code {"items": [...], "next": "..."}}. */
    public static <T> Map<String, Json> page(List<T> some, Function<? super T, Json> one, Optional<String> next) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(ITEMS, Json.list(some.stream().map(one).toList()));
        next.ifPresent(place -> fields.put(NEXT, Json.text(place)));
        return fields;
    }
}
