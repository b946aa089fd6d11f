package no.samspill.json;

/** How the values of one type are written as JSON, and described where they are. */
interface Written {

    void write(Output out, Object value);

    /** Its JSON Schema where it is part of another: the members of the object that describes it, or refers to it. */
    void describe(Output out);

    /** Its JSON Schema in full. */
    default void describeInFull(Output out) {
        describe(out);
    }
}
