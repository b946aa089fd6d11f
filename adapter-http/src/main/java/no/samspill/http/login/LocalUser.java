package no.samspill.http.login;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.settings.Loopback;

/**
 * Én bruker på egen maskin: whoever sits at this machine may do everything, without login. Only on the loopback address,
 * and only for what names it as such: a page elsewhere cannot reach it by a name of its own (DNS rebinding), nor make a
 * browser send changes to it.
 */
public final class LocalUser implements Gatekeeper {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final List<RoleGrant> EVERYTHING =
            Arrays.stream(AccessRole.values()).map(RoleGrant::everywhere).toList();

    public LocalUser(String address) {
        if (!Loopback.isLoopback(address)) {
            throw new IllegalArgumentException("without login only on the loopback address, not on " + address);
        }
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    /** Only to this machine itself. */
    @Override
    public boolean maySendTo(URI address) {
        return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                && NAMES.contains(String.valueOf(address.getHost()));
    }

    @Override
    public Caller admit(Context context) {
        String host = context.host() == null ? "" : context.host().toLowerCase(Locale.ROOT);
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean ours = NAMES.contains(host.replaceFirst(":\\d+$", ""));
        boolean fromHere = (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals("http://" + host));
        boolean changes = !Set.of("GET", "HEAD").contains(context.req().getMethod());
        if (!ours || (changes && !fromHere)) {
            throw HttpRefusal.NOT_ALLOWED.with("localhost");
        }
        String name = System.getProperty("user.name", "?");
        return Caller.with(name, name, EVERYTHING);
    }
}
