package no.samspill.http;

import java.util.List;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.json.Json;

/** Who did what, and when. */
final class AuditRoutes {

    static final List<Route> ALL = List.of(Route.get("/api/v1/regions/{region}/audit-trail", Access.AUDIT)
            .named("readAuditTrail", "The newest entries first, of one subject or of everything.")
            .takes("subject", Schema.text(), "Only what was done to this.")
            .takes("limit", Schema.number(1, 200), "How many at most; 50 when not given.")
            .gives(200, Schema.list(Schema.named("AuditEntry")))
            .by(AuditRoutes::read));

    private AuditRoutes() {}

    private static Answer read(Request request) {
        ReadAuditTrail.Query query = new ReadAuditTrail.Query(request.query("subject", text -> text), request.limit());
        return Answer.of(Json.list(request.useCase(ReadAuditTrail.class).execute(query).stream()
                .map(Json::of)
                .toList()));
    }
}
