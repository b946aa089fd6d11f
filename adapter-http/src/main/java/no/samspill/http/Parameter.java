package no.samspill.http;

/**
 * A parameter of a route.
 *
 * @param about what it says, for those who write programs
 */
record Parameter(String name, Place place, Schema schema, String about) {

    /** Where it stands. */
    enum Place {
        PATH,
        QUERY,
        HEADER
    }

    String in() {
        return place.name().toLowerCase(java.util.Locale.ROOT);
    }
}
