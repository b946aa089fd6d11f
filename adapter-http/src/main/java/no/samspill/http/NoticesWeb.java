package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Det som er gjort, fortalt på nettet: asked for as events, or sent. */
final class NoticesWeb {

    private NoticesWeb() {}

    static List<Route> api(AllowedHosts hosts) {
        return Stream.of(EventRoutes.ALL, new WebhookRoutes(hosts).all())
                .flatMap(List::stream)
                .toList();
    }
}
