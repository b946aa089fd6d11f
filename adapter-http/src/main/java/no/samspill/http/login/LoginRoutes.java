package no.samspill.http.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samspill.http.access.Access;
import no.samspill.http.login.OpenIdLogin.Attempt;
import no.samspill.http.route.Answer;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.route.Texts;

/** How people log in and out. */
final class LoginRoutes {

    static final String LOGIN = "/login";
    static final String CALLBACK = "/login/callback";
    static final String LOGOUT = "/logout";

    private static final String START = "/";
    static final String COOKIE = "Set-Cookie";
    private static final int LONGEST = 1000;

    private final OpenIdLogin login;
    private final Sessions sessions;

    LoginRoutes(OpenIdLogin login, Sessions sessions) {
        this.login = login;
        this.sessions = sessions;
    }

    List<Route> all() {
        Route back = Route.get(CALLBACK, Access.OPEN)
                .named("finishLogin", "Where the login service sends a person back to.")
                .takes("code", Schema.text(), "What the login service gives us a person's name for.")
                .takes("state", Schema.text(), "Which login it is.")
                .takes("error", Schema.text(), "Why there is no code.")
                .givesOnly(303, MediaType.HTML)
                .saying("On to the page one wanted.");
        for (String besides :
                List.of("iss", "scope", "session_state", "error_description", "error_uri", "error_subcode")) {
            back = back.takes(besides, Schema.text(), "Said by some login services, and not used.");
        }
        return List.of(
                Route.get(LOGIN, Access.OPEN)
                        .named("login", "Sends a person to where they log in.")
                        .takes("return", Schema.text(), "The path one wants to come back to.")
                        .givesOnly(303, MediaType.HTML)
                        .saying("On to the login service.")
                        .by(this::begin),
                back.by(this::finish),
                Route.post(LOGOUT, Access.OPEN)
                        .named("logout", "Logs out, here and at the login service.")
                        .givesOnly(200, MediaType.HTML)
                        .saying("A page that leads on to the login service.")
                        .by(this::end));
    }

    private Answer begin(Request request) {
        String back = request.query("return", LoginRoutes::ours).orElse(START);
        if (request.caller().isKnown()) {
            return to(back);
        }
        Attempt attempt = Attempt.to(back);
        return to(login.place(attempt)).header(COOKIE, sessions.begun(attempt.content()));
    }

    private Answer finish(Request request) {
        if (request.caller().isKnown()) {
            return to(START);
        }
        Attempt attempt = sessions.begun(request.cookie(Request.SESSION_COOKIE))
                .map(Attempt::of)
                .filter(one -> request.query("state", one.state()::equals).orElse(false))
                .orElseThrow(HttpRefusal.LOGIN_FAILED::with);
        String code = request.query("code", text -> text).orElseThrow(HttpRefusal.LOGIN_FAILED::with);
        return to(attempt.back()).header(COOKIE, sessions.opened(login.person(attempt, code)));
    }

    /** A page that leads on by itself: a form may only be sent to us, and that holds for where it is sent on to, too. */
    private Answer end(Request request) {
        String on = login.farewell();
        Texts texts = Texts.in(request.language());
        String page =
                "<!DOCTYPE html>\n<html lang=\"%s\">\n<title>%s</title>\n<main><h1>%s</h1>\n<p>%s <a href=\"%s\">%s</a></main>\n"
                        .formatted(
                                request.language().tag(),
                                texts.of("loggedOut.title"),
                                texts.of("loggedOut.title"),
                                texts.of("loggedOut.text"),
                                on.replace("&", "&amp;").replace("\"", "&quot;"),
                                texts.of("loggedOut.on"));
        return Answer.of(MediaType.HTML, () -> page.getBytes(StandardCharsets.UTF_8))
                .once()
                .header(COOKIE, Sessions.closed())
                .header("Refresh", "0; url=" + on)
                .header("Clear-Site-Data", "\"cache\"");
    }

    /** Sends them there, this once. */
    static Answer to(String place) {
        return Answer.seeOther(place).once();
    }

    /** A path of ours; where it leads elsewhere, or to the login again, the start. */
    static String ours(String path) {
        boolean here = path.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*") && path.length() <= LONGEST;
        boolean again = path.matches("/log(in|out)\\b.*");
        return here && !again ? path : START;
    }

    /** Where a person who asks for a page is sent to log in. */
    static String leadingTo(String wanted) {
        return LOGIN + "?return=" + URLEncoder.encode(ours(wanted), StandardCharsets.UTF_8);
    }
}
