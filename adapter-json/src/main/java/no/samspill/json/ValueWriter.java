package no.samspill.json;

/** How the values of one type are written as JSON, and described where they are. */
interface ValueWriter {

    void write(JsonOutput out, Object value);

    /** Its JSON Schema where it is part of another: the members of the object that describes it, or refers to it. */
    void describe(JsonOutput out);

    /** Its JSON Schema in full. */
    default void describeInFull(JsonOutput out) {
        describe(out);
    }
}
