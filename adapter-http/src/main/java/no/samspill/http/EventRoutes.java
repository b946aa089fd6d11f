package no.samspill.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.notice.ReadNotices;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** What has been done, asked for as CloudEvents 1.0. An event says what was done to what, and not by whom: that is in the audit trail. */
final class EventRoutes {

    private static final String TYPE = "no.samspill.";

    private static final Schema EVENTS = Schema.object(
            Map.of("items", Schema.list(Schema.named("CloudEvent")), "next", Schema.text()), "items", "next");

    static final List<Route> ALL = List.of(Route.get(ApiPaths.REGION + "/events", Access.READ)
            .named("readEvents", "What has been done since, in the order it was done; none is ever missed.")
            .takes("after", Schema.text(), "The id of the last event one has; from the beginning without.")
            .takes("limit", Schema.number(1, 200), "How many at most; 50 when not given.")
            .gives(200, EVENTS)
            .by(EventRoutes::events));

    private EventRoutes() {}

    static Json of(String region, Notice notice) {
        AuditEntry entry = notice.entry();
        Map<String, Json> event = new LinkedHashMap<>();
        event.put("specversion", Json.text("1.0"));
        event.put("id", Json.text(Long.toString(notice.number())));
        event.put("source", Json.text(ApiPaths.BASE + "/regions/" + region));
        event.put("type", Json.text(TYPE + entry.act()));
        event.put("subject", Json.text(entry.subject()));
        event.put("time", Json.text(entry.at().toString()));
        event.put("datacontenttype", Json.text(MediaType.JSON.type()));
        event.put("data", Json.object(Map.of("detail", Json.text(entry.detail()))));
        return Json.object(event);
    }

    private static Answer events(Request request) {
        long after = request.query("after", EventRoutes::number).orElse(0L);
        List<Notice> notices =
                request.useCase(ReadNotices.class).execute(new ReadNotices.Query(after, request.limit()));
        long next = notices.isEmpty() ? after : notices.get(notices.size() - 1).number();
        return Answer.of(Json.object(
                JsonList.page(notices, one -> of(request.regionName(), one), Optional.of(Long.toString(next)))));
    }

    private static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
