package no.samspill.http.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.settings.Configuration;

/** Innlogging med OpenID Connect: the code flow, with PKCE, state and nonce. */
final class OpenIdLogin {

    private final Configuration configuration;
    private final Configuration.People people;
    private final IssuerClient inquiry;
    private final Issuer issuer;
    private final TokenVerifier verifier;

    OpenIdLogin(Configuration configuration, Configuration.People people, IssuerClient inquiry, Clock clock) {
        this.configuration = configuration;
        this.people = people;
        this.inquiry = inquiry;
        this.issuer = new Issuer(people.issuer(), Issuer.OPENID, inquiry, clock);
        this.verifier = new TokenVerifier(issuer, people.client(), clock);
    }

    /**
     * A login under way.
     *
     * @param back where one wanted to go
     */
    record Attempt(String state, String nonce, String verifier, String back) {

        static Attempt to(String back) {
            return new Attempt(Sessions.unguessable(), Sessions.unguessable(), Sessions.unguessable(), back);
        }

        static Attempt of(JWTClaimsSet kept) {
            return new Attempt(
                    String.valueOf(kept.getClaim("state")),
                    String.valueOf(kept.getClaim("nonce")),
                    String.valueOf(kept.getClaim("verifier")),
                    String.valueOf(kept.getClaim("back")));
        }

        Map<String, Object> content() {
            return Map.of("state", state, "nonce", nonce, "verifier", verifier, "back", back);
        }

        private String challenge() {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Where a person is sent to say who they are. */
    String place(Attempt attempt) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", people.client());
        asked.put("redirect_uri", callback());
        asked.put("scope", people.scope());
        asked.put("state", attempt.state());
        asked.put("nonce", attempt.nonce());
        asked.put("code_challenge", attempt.challenge());
        asked.put("code_challenge_method", "S256");
        return with(address("authorization_endpoint").orElseThrow(HttpRefusal.ISSUER_SILENT::with), asked);
    }

    /** Who the issuer says it is that came back with this code. */
    JWTClaimsSet person(Attempt attempt, String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", callback());
        form.put("code_verifier", attempt.verifier());
        URI place = address("token_endpoint").orElseThrow(HttpRefusal.ISSUER_SILENT::with);
        try {
            Object token = IssuerClient.object(inquiry.post(place, form(form), credentials()))
                    .get("id_token");
            return Optional.ofNullable(token)
                    .filter(String.class::isInstance)
                    .flatMap(given -> verifier.verified((String) given))
                    .filter(claims -> attempt.nonce().equals(claims.getClaim("nonce")))
                    .filter(claims ->
                            claims.getSubject() != null && !claims.getSubject().isBlank())
                    .filter(this::isForUs)
                    .orElseThrow(HttpRefusal.LOGIN_FAILED::with);
        } catch (IOException refused) {
            throw HttpRefusal.LOGIN_FAILED.with();
        }
    }

    /** A token for several says whom it was given to. */
    private boolean isForUs(JWTClaimsSet claims) {
        Object given = claims.getClaim("azp");
        return given == null ? claims.getAudience().size() == 1 : given.equals(people.client());
    }

    /** Where one logs out at the issuer too; our own start when it has no such place. */
    String farewell() {
        String start = configuration.address() + "/";
        Optional<URI> place = Optional.empty();
        try {
            place = issuer.address("end_session_endpoint");
        } catch (IOException silent) {
            // one is logged out here all the same
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("client_id", people.client());
        asked.put("post_logout_redirect_uri", start);
        return place.map(found -> with(found, asked)).orElse(start);
    }

    private String callback() {
        return configuration.address() + LoginRoutes.CALLBACK;
    }

    private Optional<URI> address(String kind) {
        try {
            return issuer.address(kind);
        } catch (IOException silent) {
            throw HttpRefusal.ISSUER_SILENT.with();
        }
    }

    private String credentials() {
        String both = encoded(people.client()) + ":" + encoded(people.secret().value());
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(URI address, Map<String, String> parameters) {
        return address + (address.getRawQuery() == null ? "?" : "&") + form(parameters);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
