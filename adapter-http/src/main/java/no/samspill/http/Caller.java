package no.samspill.http;

import io.javalin.http.Context;

/**
 * Den som spør: who asks.
 *
 * @param name as it stands in the audit trail
 */
record Caller(String name) {

    private static final String ATTRIBUTE = "caller";

    static Caller of(Context context) {
        Caller caller = context.attribute(ATTRIBUTE);
        if (caller == null) {
            throw new IllegalStateException("nobody has asked who asks");
        }
        return caller;
    }

    void remember(Context context) {
        context.attribute(ATTRIBUTE, this);
    }
}
