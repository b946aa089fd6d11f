package no.samspill.json;

/** How the values of one type are written as JSON, and described where they are. */
interface Written {

    void write(Output out, Object value);

    /** Its JSON Schema: the members of the object that describes it. */
    void describe(Output out);
}
