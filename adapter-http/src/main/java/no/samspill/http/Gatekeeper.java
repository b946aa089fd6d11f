package no.samspill.http;

import io.javalin.http.Context;
import java.util.List;

/** Portvakt: finds out who asks, before anything is asked of a route. */
interface Gatekeeper {

    /** Remembers who asks; refuses what pretends to be someone. */
    void admit(Context context);

    /** The routes one logs in and out by. */
    List<Route> routes();
}
