package no.samspill.http.route;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a route gives: its form, and the other forms it can be asked for.
 *
 * @param about what it is, in a sentence
 */
public record RouteAnswer(String about, Schema schema, MediaType ordinary, List<MediaType> besides) {

    public RouteAnswer {
        besides = List.copyOf(besides);
    }

    RouteAnswer orTable() {
        return new RouteAnswer(
                about,
                schema,
                ordinary,
                Stream.concat(besides.stream(), MediaType.tables().stream()).toList());
    }

    RouteAnswer saying(String sentence) {
        return new RouteAnswer(sentence, schema, ordinary, besides);
    }
}
