package no.samspill.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
 */
public record Route(
        Verb verb,
        String path,
        Access access,
        String id,
        String about,
        List<Parameter> parameters,
        Optional<Schema> body,
        Map<Integer, Given> answers,
        Function<Request, Answer> handling) {

    /** The methods that are used. A POST can be sent again under its key; a PUT is the same however often. */
    public enum Verb {
        GET,
        POST,
        PUT,
        DELETE;

        boolean changes() {
            return this != GET;
        }
    }

    /** What is given: its form, and the other forms it can be asked for. */
    public record Given(Schema schema, MediaType ordinary, List<MediaType> besides) {
        public Given {
            besides = List.copyOf(besides);
        }
    }

    public Route {
        parameters = List.copyOf(parameters);
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
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
                request -> Answer.of(MediaType.TEXT, () -> new byte[0]));
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
        return new Route(verb, path, access, operation, sentence, parameters, body, answers, handling);
    }

    public Route takes(String name, Schema schema, String sentence) {
        Parameter.Place place = path.contains("{" + name + "}") ? Parameter.Place.PATH : Parameter.Place.QUERY;
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, place, schema, sentence));
        return new Route(verb, path, access, id, about, more, body, answers, handling);
    }

    /** What may be asked about any day. */
    public Route takesDay() {
        return takes("asOf", Schema.date(), "The day it is asked about; today when not given.");
    }

    public Route takesBody(Schema schema) {
        return new Route(verb, path, access, id, about, parameters, Optional.of(schema), answers, handling);
    }

    public Route gives(int status, Schema schema, MediaType... besides) {
        Map<Integer, Given> more = new LinkedHashMap<>(answers);
        more.put(status, new Given(schema, MediaType.JSON, List.of(besides)));
        return new Route(verb, path, access, id, about, parameters, body, more, handling);
    }

    /** Gives nothing but this form. */
    public Route givesOnly(int status, MediaType form) {
        Map<Integer, Given> more = new LinkedHashMap<>(answers);
        more.put(status, new Given(Schema.text(), form, List.of()));
        return new Route(verb, path, access, id, about, parameters, body, more, handling);
    }

    public Route by(Function<Request, Answer> work) {
        return new Route(verb, path, access, id, about, parameters, body, answers, work);
    }
}
