package no.samspill.http.login;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.http.access.Caller;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.UploadedFile;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.serve.InvitationLinks;
import no.samspill.http.settings.Configuration;

/** Innlogging: people come with a cookie, programs with a token, and who they are decides what they may. */
public final class Login implements Gatekeeper {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*)");
    private static final String YEAR = "max-age=31536000";

    private final Configuration configuration;
    private final ProgramTokens programs;
    private final Optional<Sessions> sessions;
    private final Optional<OpenIdLogin> people;
    private final Limits limits;

    public Login(Configuration configuration, Clock clock) {
        IssuerClient inquiry = new IssuerClient();
        this.configuration = configuration;
        this.programs = new ProgramTokens(configuration, inquiry, clock);
        this.sessions = configuration.people().map(people -> new Sessions(configuration, people, clock));
        this.people = configuration.people().map(one -> new OpenIdLogin(configuration, one, inquiry, clock));
        this.limits = new Limits(configuration.rate(), clock);
    }

    @Override
    public List<Route> routes() {
        return people.flatMap(login -> sessions.map(kept -> Stream.of(
                                new LoginRoutes(login, kept).all(),
                                List.of(new InvitationLogin(kept.letters()).route()))
                        .flatMap(List::stream)
                        .toList()))
                .orElse(List.of());
    }

    @Override
    public Optional<String> loginFor(String wanted) {
        return people.map(login -> LoginRoutes.leadingTo(wanted));
    }

    @Override
    public Optional<InvitationLinks> invitations() {
        return sessions.map(Sessions::letters);
    }

    @Override
    public boolean maySendTo(URI address) {
        return "https".equals(address.getScheme()) && configuration.webhooks().contains(address.getHost());
    }

    @Override
    public Caller admit(Context context) {
        if ("https".equals(configuration.address().getScheme())) {
            context.header("Strict-Transport-Security", YEAR);
        }
        List<String> given = Collections.list(context.req().getHeaders("Authorization"));
        Optional<Caller> caller = given.isEmpty() ? Optional.of(person(context)) : program(given);
        limits.count(context, caller.filter(Caller::isKnown).map(Caller::name).orElseGet(() -> address(context)));
        Caller admitted = caller.orElseThrow(HttpRefusal.NOT_LOGGED_IN::with);
        admitted.csrf().ifPresent(token -> refuseForgery(context, token));
        return admitted;
    }

    private Optional<Caller> program(List<String> given) {
        Matcher token = BEARER.matcher(given.get(0));
        return given.size() == 1 && token.matches() ? programs.caller(token.group(1)) : Optional.empty();
    }

    private Caller person(Context context) {
        Optional<String> cookie = Optional.ofNullable(context.cookie(Request.SESSION_COOKIE));
        return sessions.flatMap(kept -> kept.caller(cookie)).orElse(Caller.NOBODY);
    }

    /** Where it comes from: what the last proxy of ours says it was sent by. */
    private String address(Context context) {
        String nearest = context.ip();
        List<String> passed = Collections.list(context.req().getHeaders("X-Forwarded-For"));
        if (!configuration.proxies().contains(nearest) || passed.isEmpty()) {
            return nearest;
        }
        String[] all = String.join(",", passed).split(",", -1);
        return all[all.length - 1].strip();
    }

    /** A cookie comes along with whatever a browser is led to send; so a change must come from a page of ours, and say so. */
    private void refuseForgery(Context context, String token) {
        if (Set.of("GET", "HEAD").contains(context.req().getMethod())) {
            return;
        }
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean fromHere =
                (origin == null || origin.equals(ownOrigin())) && (site == null || site.equals("same-origin"));
        if (!fromHere || (origin == null && site == null) || !isSame(token, sent(context))) {
            throw HttpRefusal.FORGED_REQUEST.with();
        }
    }

    private String ownOrigin() {
        return configuration.address().getScheme() + "://"
                + configuration.address().getRawAuthority();
    }

    private static String sent(Context context) {
        return Optional.ofNullable(context.header(Request.CSRF_HEADER))
                .or(() -> UploadedFile.isForm(context)
                        ? Optional.ofNullable(context.formParam(Request.CSRF_FIELD))
                        : Optional.empty())
                .orElse("");
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
