package no.samspill.http.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.route.Request;
import no.samspill.http.settings.Configuration;
import no.samspill.http.settings.Configuration.Subject;

/**
 * Økter: who has logged in, kept by their own browser in a cookie only we can read. Any instance can read it, and nothing is
 * stored; so a login is over when its time is, or the cookie is taken back.
 */
final class Sessions {

    private static final String COOKIE = Request.SESSION_COOKIE;

    private static final String SESSION = "session";
    private static final String LOGIN = "login";
    private static final String NAME = "name";
    private static final String SUBJECTS = "subjects";
    private static final String CSRF = "csrf";
    private static final String FLAGS = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=";
    private static final Duration TO_LOG_IN = Duration.ofMinutes(10);
    /** As many as a code verifier must have at least: 43 characters. */
    private static final int TOKEN_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Configuration configuration;
    private final Configuration.People people;
    private final SealedCookie capsule;
    private final InvitationLetters letters;

    Sessions(Configuration configuration, Configuration.People people, Clock clock) {
        this.configuration = configuration;
        this.people = people;
        this.capsule = new SealedCookie(people.key(), clock);
        this.letters = new InvitationLetters(configuration, people, clock);
    }

    /** By which those who are invited come. */
    InvitationLetters letters() {
        return letters;
    }

    static String cookie(String content, Duration life) {
        return COOKIE + "=" + content + FLAGS + life.toSeconds();
    }

    /** A text nobody can guess. */
    static String unguessable() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The cookie that remembers a login that has begun. */
    String begun(Map<String, Object> login) {
        return cookie(capsule.seal(LOGIN, TO_LOG_IN, login), TO_LOG_IN);
    }

    Optional<JWTClaimsSet> begun(Optional<String> cookie) {
        return cookie.flatMap(text -> capsule.open(LOGIN, text));
    }

    /** The cookie of the one the issuer says this is. Of the groups only those that have a role here are kept. */
    String opened(JWTClaimsSet claims) {
        Set<Subject> theirs = Stream.concat(
                        Stream.of(new Subject(Subject.Kind.SUBJECT, claims.getSubject())), groups(claims))
                .collect(Collectors.toSet());
        List<String> kept = configuration.assignments().stream()
                .map(Configuration.Assignment::subject)
                .filter(theirs::contains)
                .map(Subject::toString)
                .distinct()
                .toList();
        Map<String, Object> content =
                Map.of("sub", claims.getSubject(), NAME, name(claims), SUBJECTS, kept, CSRF, unguessable());
        return cookie(capsule.seal(SESSION, people.life(), content), people.life());
    }

    /** The cookie that takes back the one before. */
    static String closed() {
        return cookie("", Duration.ZERO);
    }

    private Stream<Subject> groups(JWTClaimsSet claims) {
        return claims.getClaim(people.groups()) instanceof Collection<?> groups
                ? groups.stream().map(group -> new Subject(Subject.Kind.GROUP, String.valueOf(group)))
                : Stream.empty();
    }

    private static String name(JWTClaimsSet claims) {
        return Stream.of(NAME, "preferred_username", "email")
                .map(claims::getClaim)
                .filter(String.class::isInstance)
                .map(said -> Caller.shown((String) said))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseGet(() -> Caller.shown(claims.getSubject()));
    }

    /** Whose cookie it is; empty when it is nobody's, or no longer. */
    Optional<Caller> caller(Optional<String> cookie) {
        return cookie.flatMap(
                text -> capsule.open(SESSION, text).map(this::caller).or(() -> letters.caller(text)));
    }

    private Caller caller(JWTClaimsSet session) {
        try {
            String title = session.getStringClaim(NAME);
            List<String> subjects = session.getStringListClaim(SUBJECTS);
            List<RoleGrant> grants = configuration.grants(one -> subjects.contains(one.toString()));
            String name = title + " <" + Caller.shown(session.getSubject()) + ">";
            return Caller.with(name, title, grants).guardedBy(session.getStringClaim(CSRF));
        } catch (ParseException impossible) {
            throw new IllegalStateException("we have sealed something else", impossible);
        }
    }
}
