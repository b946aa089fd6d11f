package no.samspill.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Liste: every list that is answered is an object with its {@code items}, so that more can be said of it one day. */
public final class JsonList {

    /** The field that holds what is listed. */
    public static final String ITEMS = "items";

    /** The field that says where the next page begins. */
    public static final String NEXT = "next";

    private record Page(List<Json> items, Optional<String> next, Optional<Integer> count) {}

    private JsonList() {}

    /** All there are: {@code {"items": [...]}}. */
    public static <T> Json of(List<T> all, Function<? super T, Json> one) {
        return page(all, one, Optional.empty());
    }

    /** Some of them, and where the next begin when there are more: {@code {"items": [...], "next": "..."}}. */
    public static <T> Json page(List<T> some, Function<? super T, Json> one, Optional<String> next) {
        return page(some, one, next, Optional.empty());
    }

    /** The same, with how many there are on all pages when that is wanted: {@code {"items": [...], "count": 1}}. */
    public static <T> Json page(
            List<T> some, Function<? super T, Json> one, Optional<String> next, Optional<Integer> count) {
        return Json.answer(new Page(some.stream().map(one).toList(), next, count));
    }
}
