package no.samspill.http.portfolio;

import java.util.List;
import java.util.Optional;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.files.table.FollowUpTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Who did what, and when. */
final class AuditRoutes {

    static final List<Route> ALL = List.of(Route.get(ApiPaths.REGION + "/audit-trail", Access.AUDIT)
            .named("readAuditTrail", "Who did what to what, the newest first, of one subject or of everything.")
            .takes("subject", Schema.text(), "The id of the one thing whose entries are wanted.")
            .takesPlace()
            .gives(200, Schema.page(Schema.named("AuditEntry")))
            .saying("A page of entries, the newest first.")
            .givesTable()
            .untilSomethingIsDone()
            .by(AuditRoutes::read));

    private AuditRoutes() {}

    private static Answer read(Request request) {
        ReadAuditTrail.Result newest = entries(request, request.limit());
        Optional<String> next = newest.next().map(number -> Long.toString(number));
        return Answer.of(JsonList.page(newest.entries(), Json::of, next))
                .orTable(() -> new FollowUpTables(request.tableTexts())
                        .audit((request.saysLimit() ? newest : entries(request, Integer.MAX_VALUE)).entries()));
    }

    private static ReadAuditTrail.Result entries(Request request, int limit) {
        return request.useCase(ReadAuditTrail.class)
                .execute(new ReadAuditTrail.Query(
                        request.query("subject", text -> text),
                        request.number("after").orElse(Long.MAX_VALUE),
                        limit));
    }
}
