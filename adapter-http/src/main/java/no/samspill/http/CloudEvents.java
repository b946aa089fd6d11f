package no.samspill.http;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;
import no.samspill.json.Json;

/** A notice in the form of CloudEvents 1.0. It says what was done to what, and not by whom: that is in the audit trail. */
final class CloudEvents {

    static final String TYPE = "no.samspill.";

    static final Schema SCHEMA = Schema.named("CloudEvent");

    private CloudEvents() {}

    static Json of(String region, Notice notice) {
        AuditEntry entry = notice.entry();
        Map<String, Json> event = new LinkedHashMap<>();
        event.put("specversion", Json.text("1.0"));
        event.put("id", Json.text(Long.toString(notice.number())));
        event.put("source", Json.text(Routes.BASE + "/regions/" + region));
        event.put("type", Json.text(TYPE + entry.act()));
        event.put("subject", Json.text(entry.subject()));
        event.put("time", Json.text(entry.at().toString()));
        event.put("datacontenttype", Json.text(MediaType.JSON.type()));
        event.put("data", Json.object(Map.of("detail", Json.text(entry.detail()))));
        return Json.object(event);
    }
}
