package no.samspill.http.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.domain.followup.Invitation;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;

/** How one who has no login, but a letter, is let in to deliver the evaluation they are invited to. */
final class InvitationLogin {

    static final String PATH = "/invitation";
    static final String LETTER = "letter";

    private final InvitationLetters letters;

    InvitationLogin(InvitationLetters letters) {
        this.letters = letters;
    }

    Route route() {
        return Route.get(PATH, Access.OPEN)
                .named("acceptInvitation", "Lets in one who is invited, to the form they are invited to.")
                .takes(LETTER, Schema.text(), "What shows that they are.")
                .givesOnly(303, MediaType.HTML)
                .saying("On to the form.")
                .by(this::accept);
    }

    private Answer accept(Request request) {
        InvitationLetter letter = request.query(LETTER, text -> text)
                .flatMap(letters::read)
                .orElseThrow(HttpRefusal.INVITATION_OVER::with);
        Invitation invitation = letter.invitation();
        Map<String, String> begun = new LinkedHashMap<>();
        begun.put("measure", invitation.measure().value());
        begun.put("kind", invitation.kind().name());
        begun.put("year", Integer.toString(invitation.year()));
        Answer answer = LoginRoutes.to(
                PageAddresses.of(letter.region(), List.of("evaluations", "new")) + PageAddresses.filters(begun));
        boolean alreadyMay =
                request.caller().invited().isEmpty() && request.caller().may(Access.REPORT, letter.region());
        return alreadyMay ? answer : answer.header(LoginRoutes.COOKIE, letters.opened(letter));
    }
}
