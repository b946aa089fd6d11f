package no.samspill.json;

import java.util.Optional;

/** The JSON form of the values of one type, read, written and described in the same place. */
interface Codec extends ValueWriter {

    /** The value; empty, and noted, when it cannot be read. */
    Optional<Object> read(JsonInput in);
}
