package no.samspill.http.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.application.followup.InviteReporter;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Invitation;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.serve.InvitationLinks;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;

/** How one who has no login is invited to deliver an evaluation. */
final class InvitationRoutes {

    private static final Schema INVITATION = Schema.object(
            Map.of(
                    "measure",
                    Schema.text(),
                    "kind",
                    Schema.choice(Evaluation.Kind.class),
                    "year",
                    Schema.number(Invitation.FIRST_YEAR, Invitation.LAST_YEAR),
                    "to",
                    Schema.text()),
            "measure",
            "kind",
            "year",
            "to");
    private static final Schema GIVEN =
            Schema.object(Map.of("link", Schema.text(), "lastDay", Schema.date()), "link", "lastDay");

    private final InvitationLinks links;

    InvitationRoutes(InvitationLinks links) {
        this.links = links;
    }

    List<Route> all() {
        return List.of(Route.post(ApiPaths.REGION + "/invitations", Access.WRITE)
                .named("inviteReporter", "Invites someone without login to deliver an evaluation.")
                .takesBody(INVITATION)
                .gives(201, GIVEN)
                .saying("The link to send, and the last day it opens the form.")
                .by(this::invite));
    }

    /** What was asked for, given: the link, and the last day it opens the form. */
    record Given(String link, LocalDate lastDay) {}

    Given given(Request request, Invitation invitation) {
        LocalDate last =
                request.useCase(InviteReporter.class).execute(new InviteReporter.Command(invitation, request.actor()));
        return new Given(links.to(request.regionName(), invitation), last);
    }

    private Answer invite(Request request) {
        Given given = given(request, JsonReader.record(request.json(), Invitation.class));
        return Answer.created(given.link(), Json.answer(given)).once();
    }
}
