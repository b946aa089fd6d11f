package no.samspill.http.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.http.access.Access;

/**
 * Rute: one thing a program or a page can ask for. There is none without a rule for who may use it, and what it takes and
 * gives is said here once, for the server and for the document that describes it.
 *
 * @param path with its parameters in braces
 * @param id the name of the operation
 * @param about what it does, in a sentence
 * @param body the form of what is sent; empty when nothing is
 * @param answers the form of the answer by its status; the first is the ordinary one
 * @param handling what answers it
 * @param refused what answers it when it is refused; empty when that is as for all
 * @param steady whether it answers the same until something is done
 */
public record Route(
        Verb verb,
        String path,
        Access access,
        String id,
        String about,
        List<Parameter> parameters,
        Optional<Schema> body,
        Map<Integer, RouteAnswer> answers,
        Function<Request, Answer> handling,
        Optional<BiFunction<Request, List<Reason>, Answer>> refused,
        boolean steady) {

    /** The parameter that says which form is wanted. */
    public static final String FORMAT = "format";

    /** The parameter that says that what is asked is only tried, and not stored. */
    public static final String DRY_RUN = "dryRun";

    /** So many of a list are given at once, and no more. */
    static final int LARGEST_PAGE = 200;

    /** The header under which something is sent again without being done again. */
    public static final String KEY = "Idempotency-Key";

    /** The header that says which version is changed. */
    public static final String IF_MATCH = "If-Match";

    /** The methods that are used. A POST can be sent again under its key; a PUT is the same however often. */
    public enum Verb {
        GET,
        POST,
        PUT,
        DELETE;

        public boolean changes() {
            return this != GET;
        }
    }

    public Route {
        parameters = List.copyOf(parameters);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public static Route of(Verb verb, String path, Access access) {
        return new Route(
                verb,
                path,
                access,
                "",
                "",
                List.of(),
                Optional.empty(),
                Map.of(),
                request -> Answer.of(MediaType.TEXT, () -> new byte[0]),
                Optional.empty(),
                false);
    }

    /** A page that is read. */
    public static Route page(String path, Access access) {
        return get(path, access).givesOnly(200, MediaType.HTML);
    }

    /** What a form on a page is sent to; after it another page is shown. */
    public static Route form(String path, Access access) {
        return post(path, access).givesOnly(200, MediaType.HTML);
    }

    public static Route get(String path, Access access) {
        return of(Verb.GET, path, access);
    }

    public static Route post(String path, Access access) {
        return of(Verb.POST, path, access);
    }

    public static Route put(String path, Access access) {
        return of(Verb.PUT, path, access);
    }

    public Route named(String operation, String sentence) {
        return new Route(verb, path, access, operation, sentence, parameters, body, answers, handling, refused, steady);
    }

    public Route takes(String name, Schema schema, String sentence) {
        Parameter.Place place = path.contains("{" + name + "}") ? Parameter.Place.PATH : Parameter.Place.QUERY;
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, place, schema, sentence));
        return new Route(verb, path, access, id, about, more, body, answers, handling, refused, steady);
    }

    /** What may be asked about any day. */
    public Route takesDay() {
        return takes("asOf", Schema.date(), "The day it is asked about; today when not given.");
    }

    /** What is given page by page: so many, from where the page before ended. */
    public Route takesPlace() {
        return takesLimit("How many at once; when not given, 50, or all of them in a table.")
                .takes("after", Schema.text(), "Where the page before ended: its \"next\".");
    }

    /** What is given up to a limit, which this says what it is of. */
    public Route takesLimit(String sentence) {
        return takes("limit", Schema.number(1, LARGEST_PAGE), sentence);
    }

    /** What changes something there is: the version that was seen must be said. */
    public Route takesVersion() {
        return takesVersion("The ETag of what is changed, as it was given; * for any.", true);
    }

    /** The same, where it may be new too. */
    public Route takesVersionUnlessNew() {
        return takesVersion("The ETag of what is changed, as it was given; * for any. Not for what is new.", false);
    }

    private Route takesVersion(String sentence, boolean required) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(IF_MATCH, Parameter.Place.HEADER, Schema.text(), sentence, required));
        return new Route(verb, path, access, id, about, more, body, answers, handling, refused, steady);
    }

    public Route takesBody(Schema schema) {
        return new Route(
                verb, path, access, id, about, parameters, Optional.of(schema), answers, handling, refused, steady);
    }

    public Route gives(int status, Schema schema, MediaType... besides) {
        Map<Integer, RouteAnswer> more = new LinkedHashMap<>(answers);
        more.put(status, new RouteAnswer("", schema, MediaType.JSON, List.of(besides)));
        return new Route(verb, path, access, id, about, parameters, body, more, handling, refused, steady);
    }

    /** What it is that is given last, in a sentence. */
    public Route saying(String sentence) {
        Map<Integer, RouteAnswer> all = new LinkedHashMap<>(answers);
        all.computeIfPresent(Collections.max(all.keySet()), (status, given) -> given.saying(sentence));
        return new Route(verb, path, access, id, about, parameters, body, all, handling, refused, steady);
    }

    /** Gives a list, which is an object with its items. */
    public Route givesList(Schema item, MediaType... besides) {
        return gives(200, Schema.items(item), besides);
    }

    /** Gives one of these forms, each time the one there is. */
    public Route givesOnly(int status, MediaType form, MediaType... besides) {
        Map<Integer, RouteAnswer> more = new LinkedHashMap<>(answers);
        more.put(status, new RouteAnswer("", Schema.text(), form, List.of(besides)));
        return new Route(verb, path, access, id, about, parameters, body, more, handling, refused, steady);
    }

    /** The list it gives can be had as a table too: by the header {@code Accept}, or by a parameter where none can be sent. */
    public Route givesTable() {
        Map<Integer, RouteAnswer> all = new LinkedHashMap<>(answers);
        all.computeIfPresent(200, (status, given) -> given.orTable());
        Route more = new Route(verb, path, access, id, about, parameters, body, all, handling, refused, steady);
        return more.takes(
                FORMAT,
                Schema.choice(more.forms().stream().map(MediaType::ending).toList()),
                "The form it is given in, whatever the header Accept says.");
    }

    /** The list it gives can be had in other orders: by a field. */
    public Route givesSorted() {
        return takes(
                ListOrder.SORT,
                Schema.text(),
                "The field to sort by, with - before it for the other way around; those without it come last.");
    }

    /** The forms the ordinary answer has, first the one that is given to those who do not say. */
    public List<MediaType> forms() {
        RouteAnswer given = answers.values().iterator().next();
        return Stream.concat(Stream.of(given.ordinary()), given.besides().stream())
                .toList();
    }

    /** Whether this is the path of something it serves. */
    public boolean isAt(String address) {
        return address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    public boolean takes(String name) {
        return parameters.stream().anyMatch(one -> one.name().equals(name));
    }

    public boolean isTable() {
        return forms().stream().anyMatch(MediaType::isTable);
    }

    public Route by(Function<Request, Answer> work) {
        return new Route(verb, path, access, id, about, parameters, body, answers, work, refused, steady);
    }

    /** When it is refused, the form is shown again with the reasons. */
    public Route orElse(BiFunction<Request, List<Reason>, Answer> shown) {
        return new Route(
                verb, path, access, id, about, parameters, body, answers, handling, Optional.of(shown), steady);
    }

    /**
     * It answers the same until something is done: nothing but who asks, the day, and what leaves an entry in the audit trail
     * of the region decides what it says. So its answers are kept.
     */
    public Route untilSomethingIsDone() {
        if (verb.changes() || !path.contains("{region}")) {
            throw new IllegalStateException(path);
        }
        return new Route(verb, path, access, id, about, parameters, body, answers, handling, refused, true);
    }
}
