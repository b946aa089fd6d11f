package no.samspill.http.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.domain.followup.Invitation;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.serve.InvitationLinks;
import no.samspill.http.templates.followup.JteinvitationGenerated;
import no.samspill.json.JsonReader;

/** Sidene en inviterer på: the form of an invitation, and the link that is to be sent. */
public final class InvitationPages {

    private static final String PAGE = "/regions/{region}/invitations/new";
    private static final List<String> FIELDS = List.of("measure", "kind", "year", "to");

    private final InvitationRoutes routes;

    InvitationPages(InvitationLinks links) {
        this.routes = new InvitationRoutes(links);
    }

    /**
     * An invitation that is given.
     *
     * @param mail an e-mail begun, as an address
     */
    public record View(Page page, String link, String mail, LocalDate lastDay) {}

    List<Route> all() {
        Route form = Route.page(PAGE, Access.WRITE).named("editInvitation", "The form of an invitation.");
        for (String field : FIELDS) {
            form = form.takes(field, Schema.text(), "As the form begins.");
        }
        return List.of(
                form.by(InvitationPages::edit),
                Route.form(PAGE, Access.WRITE)
                        .named("sendInvitation", "Invites someone, and shows the link to send.")
                        .by(this::send)
                        .orElse((request, reasons) ->
                                form(request).refused(FilledForm.sent(request.filledIn()), reasons)));
    }

    private static Form form(Request request) {
        return Form.of(request, request.text("invitations.new"), "", Invitation.class);
    }

    private static Answer edit(Request request) {
        Map<String, String> begun = new LinkedHashMap<>();
        for (String name : FIELDS) {
            request.query(name, text -> text).ifPresent(given -> begun.put(name, given));
        }
        return form(request).shown(FilledForm.sent(begun));
    }

    private Answer send(Request request) {
        FilledForm filled = FilledForm.sent(request.filledIn());
        Form form = form(request);
        Invitation invitation = JsonReader.record(filled.json(form), Invitation.class);
        InvitationRoutes.Given given = routes.given(request, invitation);
        if (request.isRehearsal()) {
            return form.possible(filled);
        }
        Page page = Page.of(request, request.text("invitations.given", invitation.to()));
        return Templates.page(
                        JteinvitationGenerated::render,
                        new View(page, given.link(), mail(page, invitation, given), given.lastDay()))
                .once();
    }

    /** An e-mail begun, for the program that the secretary writes e-mail with. */
    private static String mail(Page page, Invitation invitation, InvitationRoutes.Given given) {
        String text = page.text("invitations.letter", given.link(), page.date(given.lastDay()));
        return "mailto:?subject="
                + PageAddresses.encoded(
                        page.text("invitations.subject", invitation.measure().value())) + "&body="
                + PageAddresses.encoded(text);
    }
}
