package no.samspill.http;

import java.util.List;
import java.util.function.Function;
import no.samspill.json.Json;

/** Rekkefølgen i en liste: puts the list a route gives in the order of one of its fields. */
interface ListOrder {

    /** The parameter that says which field, with {@code -} before it for the other way around. */
    String SORT = "sort";

    <T> List<T> sorted(List<T> all, Function<T, Json> json, String sort);
}
