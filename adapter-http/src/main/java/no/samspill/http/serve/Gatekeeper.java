package no.samspill.http.serve;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.samspill.http.access.Caller;
import no.samspill.http.route.Route;

/** Portvakt: finds out who asks, before anything is asked of a route. */
public interface Gatekeeper {

    /** Who asks; refuses what pretends to be someone. */
    Caller admit(Context context);

    /** By which those without login can be invited; empty when people do not log in: then there is nobody to let in. */
    default Optional<InvitationLinks> invitations() {
        return Optional.empty();
    }

    /** Whether what is done may be told to this address: only to hosts that those who run the server have named. */
    boolean maySendTo(URI address);

    /** Where a person who asks for a page is sent to log in, to come back to it; empty when people do not log in. */
    default Optional<String> loginFor(String wanted) {
        return Optional.empty();
    }

    /** The routes one logs in and out by. */
    List<Route> routes();
}
