package no.samspill.http.route;

/**
 * A parameter of a route.
 *
 * @param about what it says, for those who write programs
 */
public record Parameter(String name, Place place, Schema schema, String about) {

    /** Where it stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    public String in() {
        return place.name().toLowerCase(java.util.Locale.ROOT);
    }
}
