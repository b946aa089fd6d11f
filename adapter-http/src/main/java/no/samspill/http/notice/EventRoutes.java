package no.samspill.http.notice;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.notice.ReadNotices;
import no.samspill.domain.notice.Notice;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.CloudEventRecord;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** What has been done, asked for as CloudEvents 1.0. An event says what was done to what, and not by whom: that is in the audit trail. */
final class EventRoutes {

    private static final Schema EVENTS = Schema.object(
            Map.of("items", Schema.list(Schema.of(CloudEventRecord.class)), "next", Schema.text()), "items", "next");

    static final List<Route> ALL = List.of(Route.get(ApiPaths.REGION + "/events", Access.READ)
            .named("readEvents", "The events since one, in the order they were done; none is ever missed.")
            .takes("after", Schema.text(), "The id of the last event one has; from the beginning without.")
            .takesLimit("How many events at most; 50 when not given.")
            .gives(200, EVENTS)
            .saying("A page of events, and the id to ask for more after, also when there are none yet.")
            .by(EventRoutes::events));

    private EventRoutes() {}

    static Json of(String region, Notice notice) {
        return Json.answer(CloudEventRecord.of(notice, URI.create(ApiPaths.BASE + "/regions/" + region)));
    }

    private static Answer events(Request request) {
        long after = request.number("after").orElse(0L);
        List<Notice> notices =
                request.useCase(ReadNotices.class).execute(new ReadNotices.Query(after, request.limit()));
        long next = notices.isEmpty() ? after : notices.get(notices.size() - 1).number();
        return Answer.of(
                JsonList.page(notices, one -> of(request.regionName(), one), Optional.of(Long.toString(next))));
    }
}
