package no.samspill.http;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.application.followup.InviteReporter;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Invitation;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;

/** How one who has no login is invited to deliver an evaluation, and let in to do it. */
final class InvitationRoutes {

    static final String ACCEPTED = "/invitation";

    private static final String PAGE = "/regions/{region}/invitations/new";
    private static final List<String> FIELDS = List.of("measure", "kind", "year", "to");
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
            FIELDS.toArray(String[]::new));
    private static final Schema GIVEN =
            Schema.object(Map.of("link", Schema.text(), "lastDay", Schema.date()), "link", "lastDay");

    private final Sessions sessions;
    private final URI address;

    InvitationRoutes(Sessions sessions, URI address) {
        this.sessions = sessions;
        this.address = address;
    }

    List<Route> all() {
        Route form = Route.page(PAGE, Access.WRITE).named("editInvitation", "The form of an invitation.");
        for (String field : FIELDS) {
            form = form.takes(field, Schema.text(), "As the form begins.");
        }
        return List.of(
                Route.get(ACCEPTED, Access.OPEN)
                        .named("acceptInvitation", "Lets in one who is invited, to the form they are invited to.")
                        .takes("letter", Schema.text(), "What shows that they are.")
                        .givesOnly(303, MediaType.HTML)
                        .by(this::accept),
                Route.post(ApiPaths.REGION + "/invitations", Access.WRITE)
                        .named("inviteReporter", "Invites someone without login to deliver an evaluation.")
                        .takesBody(INVITATION)
                        .gives(201, GIVEN)
                        .by(this::invite),
                form.by(this::edit),
                Route.form(PAGE, Access.WRITE)
                        .named("sendInvitation", "Invites someone, and shows the link to send.")
                        .by(this::send)
                        .orElse((request, reasons) ->
                                form(request).refused(FilledIn.sent(request.filledIn()), reasons)));
    }

    private Answer accept(Request request) {
        Letter letter = request.query("letter", text -> text)
                .flatMap(sessions::read)
                .orElseThrow(HttpRefusal.INVITATION_OVER::with);
        Invitation invitation = letter.invitation();
        Map<String, String> begun = new LinkedHashMap<>();
        begun.put("measure", invitation.measure().value());
        begun.put("kind", invitation.kind().name());
        begun.put("year", Integer.toString(invitation.year()));
        Answer answer =
                LoginRoutes.to(Address.of(letter.region(), List.of("evaluations", "new")) + Address.filters(begun));
        boolean alreadyMay =
                request.caller().invited().isEmpty() && request.caller().may(Access.REPORT, letter.region());
        return alreadyMay ? answer : answer.header(LoginRoutes.COOKIE, sessions.opened(letter));
    }

    /** What was asked for, given: the link, and the last day it opens the form. */
    private record Given(String link, LocalDate lastDay) {}

    private Given given(Request request, Invitation invitation) {
        LocalDate last =
                request.useCase(InviteReporter.class).execute(new InviteReporter.Command(invitation, request.actor()));
        String letter = sessions.letter(request.regionName(), invitation);
        return new Given(address.resolve(ACCEPTED) + "?letter=" + letter, last);
    }

    private Answer invite(Request request) {
        Given given = given(request, JsonReader.ofPortfolio(request.json(), Invitation.class));
        Map<String, Json> json = new LinkedHashMap<>();
        json.put("link", Json.text(given.link()));
        json.put("lastDay", Json.text(given.lastDay().toString()));
        return LoginRoutes.once(Answer.created(given.link(), Json.object(json)));
    }

    private static Form form(Request request) {
        return Form.of(request, request.text("invitations.new"), "", Invitation.class);
    }

    private Answer edit(Request request) {
        Map<String, String> begun = new LinkedHashMap<>();
        for (String name : FIELDS) {
            request.query(name, text -> text).ifPresent(given -> begun.put(name, given));
        }
        return form(request).shown(FilledIn.sent(begun));
    }

    private Answer send(Request request) {
        FilledIn filled = FilledIn.sent(request.filledIn());
        Form form = form(request);
        Invitation invitation = JsonReader.ofPortfolio(filled.json(form), Invitation.class);
        Given given = given(request, invitation);
        if (request.isRehearsal()) {
            return form.possible(filled);
        }
        Page page = Page.of(request, request.text("invitations.given", invitation.to()));
        return LoginRoutes.once(Templates.page(
                "invitation",
                page,
                Map.of("link", given.link(), "mail", mail(page, invitation, given), "lastDay", given.lastDay())));
    }

    /** An e-mail begun, for the program that the secretary writes e-mail with. */
    private static String mail(Page page, Invitation invitation, Given given) {
        String text = page.text("invitations.letter", given.link(), page.date(given.lastDay()));
        return "mailto:?subject="
                + Address.encoded(
                        page.text("invitations.subject", invitation.measure().value())) + "&body="
                + Address.encoded(text);
    }
}
