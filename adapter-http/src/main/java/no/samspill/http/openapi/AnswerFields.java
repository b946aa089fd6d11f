package no.samspill.http.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.ListOrder;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.FieldSelection;
import no.samspill.json.FieldSorting;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.SchemaFields;

/** Feltene i et svar: those that are wanted, and the one a list is sorted by. Which there are follows from what the route gives. */
public final class AnswerFields implements ListOrder {

    public static final String CHOSEN = "fields";

    private static final String ITEMS = JsonList.ITEMS;
    private static final int DEEPEST = 32;

    private final Route route;
    private final AtomicReference<Optional<SchemaFields>> known = new AtomicReference<>(Optional.empty());

    public AnswerFields(Route route) {
        this.route = route;
    }

    /** The route, where it is of a region and gives JSON: then some of its fields can be asked for. */
    public static Route choosable(Route route) {
        boolean given = route.verb() == Route.Verb.GET
                && route.path().startsWith(ApiPaths.REGION + "/")
                && route.forms().contains(MediaType.JSON);
        return given
                ? route.takes(
                        CHOSEN,
                        Schema.text(),
                        "Only these fields of it, or of each in the list, for example: id,profile.host. Others, also"
                                + " those that are always there, are left out.")
                : route;
    }

    /** The JSON that is answered, with these fields alone. */
    public byte[] chosen(String given, byte[] answer) {
        List<String> paths = Arrays.asList(given.split(",", -1));
        List<Reason> unknown = new ArrayList<>();
        paths.forEach(path -> unknown(path).ifPresent(unknown::add));
        Refused.ifAny(unknown);
        return new FieldSelection(paths).of(answer, isList() ? Optional.of(ITEMS) : Optional.empty());
    }

    private Optional<Reason> unknown(String path) {
        SchemaFields names = names();
        String[] parts = path.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            Optional<SchemaFields> inside =
                    parts[i].isEmpty() || i > DEEPEST ? Optional.empty() : names.inside(parts[i]);
            if (inside.isEmpty()) {
                return Optional.of(HttpRefusal.unknownField(CHOSEN, path, names.names()));
            }
            names = inside.get();
        }
        return Optional.empty();
    }

    /** The list in the order asked for: {@code sort=name}, {@code sort=-name}. */
    @Override
    public <T> List<T> sorted(List<T> all, Function<T, Json> json, String sort) {
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        Set<String> plain = names().plain();
        if (!plain.contains(field)) {
            throw new Refused(List.of(HttpRefusal.unknownField(SORT, field, plain)));
        }
        return FieldSorting.sorted(all, json, field, descending);
    }

    private SchemaFields all() {
        return known.updateAndGet(
                        one -> one.isPresent() ? one : Optional.of(SchemaFields.in(OpenApi.answer(route), "/schema")))
                .orElseThrow();
    }

    private boolean isList() {
        return all().names().contains(ITEMS);
    }

    /** Those of each in a list, where it is one. */
    private SchemaFields names() {
        return isList() ? all().inside(ITEMS).orElseThrow() : all();
    }
}
