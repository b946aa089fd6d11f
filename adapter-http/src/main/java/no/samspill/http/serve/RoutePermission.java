package no.samspill.http.serve;

import no.samspill.application.NotFound;
import no.samspill.http.access.Access;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Route;
import no.samspill.http.route.Wire;

/**
 * Adgangskontroll: whether the one who asks may use the route, in the region its path names. A region they are nothing in is
 * answered as one that is not there.
 */
final class RoutePermission {

    private RoutePermission() {}

    static void demand(Wire wire, Route route) {
        Caller caller = wire.caller();
        Access access = route.access();
        if (AccessRole.PUBLIC.may(access)) {
            return;
        }
        if (!caller.isKnown()) {
            throw HttpRefusal.NOT_LOGGED_IN.with();
        }
        String region = wire.region().orElse("");
        if (region.isEmpty() ? caller.mayAnywhere(access) : caller.may(access, region)) {
            return;
        }
        if (!region.isEmpty() && caller.roles(region).isEmpty()) {
            throw new NotFound("Region", region);
        }
        throw HttpRefusal.NOT_ALLOWED.with(access.name());
    }
}
