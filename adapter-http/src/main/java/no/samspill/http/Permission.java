package no.samspill.http;

import io.javalin.http.Context;
import no.samspill.application.NotFound;

/**
 * Adgangskontroll: whether the one who asks may use the route, in the region its path names. A region they are nothing in is
 * answered as one that is not there.
 */
final class Permission {

    private Permission() {}

    static void demand(Context context, Route route) {
        Caller caller = Caller.of(context);
        Access access = route.access();
        if (Role.PUBLIC.may(access)) {
            return;
        }
        if (!caller.isKnown()) {
            throw HttpRefusal.NOT_LOGGED_IN.with();
        }
        String region = context.pathParamMap().get("region");
        if (region == null ? caller.mayAnywhere(access) : caller.may(access, region)) {
            return;
        }
        if (region != null && caller.roles(region).isEmpty()) {
            throw new NotFound("Region", region);
        }
        throw HttpRefusal.NOT_ALLOWED.with(access.name());
    }
}
