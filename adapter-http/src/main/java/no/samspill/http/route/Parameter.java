package no.samspill.http.route;

/**
 * A parameter of a route.
 *
 * @param about what it says, for those who write programs
 * @param required whether it must be there
 */
public record Parameter(String name, Place place, Schema schema, String about, boolean required) {

    /** Where it stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    /** What may be left out, unless it is a part of the path. */
    public Parameter(String name, Place place, Schema schema, String about) {
        this(name, place, schema, about, place == Place.PATH);
    }

    public String in() {
        return place.name().toLowerCase(java.util.Locale.ROOT);
    }
}
