package no.samspill.http.route;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a route gives: its form, and the other forms it can be asked for.
 *
 * @param about what it is, in a sentence
 */
public record Given(String about, Schema schema, MediaType ordinary, List<MediaType> besides) {

    public Given {
        besides = List.copyOf(besides);
    }

    Given orTable() {
        return new Given(
                about,
                schema,
                ordinary,
                Stream.concat(besides.stream(), MediaType.tables().stream()).toList());
    }

    Given saying(String sentence) {
        return new Given(sentence, schema, ordinary, besides);
    }
}
