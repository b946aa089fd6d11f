package no.samspill.http.notice;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Route;

/** Det som er gjort, fortalt på nettet: asked for as events, or sent. */
public final class NoticesWeb {

    private NoticesWeb() {}

    public static List<Route> api(AllowedHosts hosts) {
        return Stream.of(EventRoutes.ALL, new WebhookRoutes(hosts).all())
                .flatMap(List::stream)
                .toList();
    }
}
