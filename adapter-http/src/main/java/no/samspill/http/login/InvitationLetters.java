package no.samspill.http.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.followup.Invitation;
import no.samspill.http.access.Caller;
import no.samspill.http.serve.InvitationLinks;
import no.samspill.http.settings.Configuration;

/**
 * Invitasjonsbrevene: made, read, and opened for a cookie of their own kind. A letter is no session, and a session no letter.
 */
final class InvitationLetters implements InvitationLinks {

    private static final String LETTER = "letter";
    private static final String INVITED = "invited";
    private static final String CSRF = "csrf";

    private final URI address;
    private final Duration life;
    private final SealedCookie capsule;

    InvitationLetters(Configuration configuration, Configuration.People people, Clock clock) {
        this.address = configuration.address();
        this.life = people.life();
        this.capsule = new SealedCookie(people.key(), clock);
    }

    @Override
    public String to(String region, Invitation invitation) {
        String letter = capsule.seal(LETTER, Duration.ofDays(Invitation.DAYS), InvitationLetter.of(region, invitation));
        return address.resolve(InvitationLogin.PATH) + "?" + InvitationLogin.LETTER + "=" + letter;
    }

    Optional<InvitationLetter> read(String letter) {
        return capsule.open(LETTER, letter).map(InvitationLetter::of);
    }

    /** The cookie of the one who is invited. */
    String opened(InvitationLetter letter) {
        Map<String, Object> content = InvitationLetter.of(letter.region(), letter.invitation());
        content.put(CSRF, Sessions.unguessable());
        return Sessions.cookie(capsule.seal(INVITED, life, content), life);
    }

    /** Whose cookie it is; empty when it is of nobody who is invited, or no longer. */
    Optional<Caller> caller(String cookie) {
        return capsule.open(INVITED, cookie).map(InvitationLetters::invited);
    }

    private static Caller invited(JWTClaimsSet session) {
        InvitationLetter letter = InvitationLetter.of(session);
        return Caller.invitedTo(letter.invitation(), letter.region()).guardedBy(String.valueOf(session.getClaim(CSRF)));
    }
}
