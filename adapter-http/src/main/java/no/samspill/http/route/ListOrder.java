package no.samspill.http.route;

import java.util.List;
import java.util.function.Function;
import no.samspill.json.Json;

/** Rekkefølgen i en liste: puts the list a route gives in the order of one of its fields. */
public interface ListOrder {

    /** The parameter that says which field, with {@code -} before it for the other way around. */
    String SORT = "sort";

    <T> List<T> sorted(List<T> all, Function<T, Json> json, String sort);
}
