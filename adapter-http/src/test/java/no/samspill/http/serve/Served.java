package no.samspill.http.serve;

import java.util.List;
import java.util.Map;
import no.samspill.http.Main;
import no.samspill.http.harness.Running;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Route;

/** Every route that a server has. */
public final class Served {

    private Served() {}

    public static List<Route> behind(Gatekeeper gate) {
        Regions none = new Regions(Map.of());
        return Main.offer(none, gate, Running.CLOCK).routes(none, new Metrics());
    }
}
