package no.samspill.http;

import java.util.List;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.domain.AuditEntry;
import no.samspill.files.table.FollowUpTables;
import no.samspill.json.Json;

/** Who did what, and when. */
final class AuditRoutes {

    static final List<Route> ALL = List.of(Route.get("/api/v1/regions/{region}/audit-trail", Access.AUDIT)
            .named("readAuditTrail", "The newest entries first, of one subject or of everything.")
            .takes("subject", Schema.text(), "Only what was done to this.")
            .takes("limit", Schema.number(1, 200), "How many at most; when not given, 50, or all of them in a table.")
            .gives(200, Schema.list(Schema.named("AuditEntry")))
            .givesTable()
            .untilSomethingIsDone()
            .by(AuditRoutes::read));

    private AuditRoutes() {}

    private static Answer read(Request request) {
        List<AuditEntry> newest = entries(request, request.limit());
        return Answer.of(Json.list(newest.stream().map(Json::of).toList()))
                .orTable(() -> new FollowUpTables(request.tableTexts())
                        .audit(request.saysLimit() ? newest : entries(request, Integer.MAX_VALUE)));
    }

    private static List<AuditEntry> entries(Request request, int limit) {
        return request.useCase(ReadAuditTrail.class)
                .execute(new ReadAuditTrail.Query(request.query("subject", text -> text), limit));
    }
}
