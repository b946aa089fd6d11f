package no.samspill.http.harness;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.samspill.http.access.AccessRole;
import no.samspill.http.settings.Configuration;
import no.samspill.http.settings.ConfigurationReader;

/** A real server of OpenID Connect and OAuth, where everybody is who the test says they are, and a configuration that trusts it. */
public final class LoginService implements AutoCloseable {

    public static final String ADDRESS = "https://samspill.example";
    public static final String AUDIENCE = "https://samspill.example/api";
    public static final String CLIENT = "samspill-client";
    public static final String CLIENT_SECRET = "kundens-hemmelighet";
    public static final String SESSION_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    static final String ALL_SCOPES = "samspill:read samspill:write samspill:invoice samspill:operate";
    public static final long NOW = 1_646_136_000; // the clock of Running: 2022-03-01T12:00:00Z

    /** One who has three groups, two of which are something here. */
    public static final Map<String, Object> KARI =
            Map.of("name", "Kari Nordmann", "groups", List.of("sekretariat", "drift", "kantina"));

    /** The organisation that has each role in nord-troms. */
    public static final Map<AccessRole, String> ORGANISATIONS = Map.of(
            AccessRole.SECRETARIAT, "310011118",
            AccessRole.CHIEF_EXECUTIVE, "310022225",
            AccessRole.REPRESENTATIVE, "310033332",
            AccessRole.HOST_ACCOUNTANT, "310055557",
            AccessRole.AUDITOR, "310066664",
            AccessRole.OPERATOR, "310077771",
            AccessRole.PUBLIC, "310088889");

    private static final String PEOPLE = "people";
    private static final String PROGRAMS = "programs";

    private final KeyProvider keys = new KeyProvider();
    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
            false, null, null, false, new OAuth2TokenProvider(keys, Running.CLOCK.instant()), Set.of()));

    private final Map<AccessRole, String> tokens = new EnumMap<>(AccessRole.class);

    /** Comes back when it has answered: what asks it has less patience than a service that begins may need. */
    public LoginService() {
        server.start();
        for (String issuer : List.of(PEOPLE, PROGRAMS)) {
            for (URL each : List.of(
                    server.wellKnownUrl(issuer).url(), server.jwksUrl(issuer).url())) {
                try (InputStream answer = each.openStream()) {
                    answer.readAllBytes();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
    }

    /** Where each of nord-troms is let in; nobody is anything in orkdal-oy. */
    public Configuration configuration(String... more) {
        List<String> lines = new ArrayList<>(List.of(
                "address = " + ADDRESS,
                "people.issuer = " + server.issuerUrl(PEOPLE),
                "people.client = " + CLIENT,
                "machines.issuers = " + server.issuerUrl(PROGRAMS),
                "machines.audience = " + AUDIENCE,
                "operator = group:drift, org:" + ORGANISATIONS.get(AccessRole.OPERATOR),
                "region.nord-troms.secretariat = group:sekretariat, org:" + ORGANISATIONS.get(AccessRole.SECRETARIAT),
                "region.nord-troms.chief-executive = org:" + ORGANISATIONS.get(AccessRole.CHIEF_EXECUTIVE),
                "region.nord-troms.representative.5428 = subject:ida, org:"
                        + ORGANISATIONS.get(AccessRole.REPRESENTATIVE),
                "region.nord-troms.host-accountant = org:" + ORGANISATIONS.get(AccessRole.HOST_ACCOUNTANT),
                "region.nord-troms.auditor = org:" + ORGANISATIONS.get(AccessRole.AUDITOR)));
        lines.addAll(List.of(more));
        return ConfigurationReader.read(
                lines,
                name -> Optional.of(name.equals(ConfigurationReader.SESSION_KEY) ? SESSION_KEY : CLIENT_SECRET),
                Set.of("nord-troms", "orkdal-oy"));
    }

    String issuerOfPeople() {
        return server.issuerUrl(PEOPLE).toString();
    }

    /** What a good token of the organisation says. */
    Map<String, Object> claims(String organisation, String scopes) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", server.issuerUrl(PROGRAMS).toString());
        claims.put("aud", AUDIENCE);
        claims.put("iat", NOW);
        claims.put("exp", NOW + 120);
        claims.put("scope", scopes);
        claims.put("client_id", "klient-1");
        claims.put("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisation));
        return claims;
    }

    /** A token as the service itself makes it. */
    public String token(String organisation, String scopes) {
        Map<String, Object> claims = claims(organisation, scopes);
        return server.issueToken(PROGRAMS, "klient-1", AUDIENCE, claims, 120).serialize();
    }

    /** The token of the organisation that has the role, with every scope. */
    public String token(AccessRole role) {
        return tokens.computeIfAbsent(role, key -> token(ORGANISATIONS.get(key), ALL_SCOPES));
    }

    /** Whether a token can give the role: all but the one that comes with an invitation. */
    public static boolean isGiven(AccessRole role) {
        return role != AccessRole.INVITED;
    }

    /** The key the service signs the tokens of programs with. */
    RSAKey key() {
        return (RSAKey) keys.signingKey(PROGRAMS);
    }

    public RSAKey otherKey() {
        return (RSAKey) keys.signingKey(PEOPLE);
    }

    /** Signed as the service signs, whatever it is. */
    public String signed(String header, String payload) {
        return signed(header, payload, key());
    }

    public static String signed(String header, String payload, RSAKey by) {
        String content = encoded(header) + "." + encoded(payload);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(by.toPrivateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (JOSEException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The next one who logs in is this person. */
    public void next(String subject, String audience, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(PEOPLE, subject, "JWT", List.of(audience), claims, 120));
    }

    /** The tokens that are out are still good; nothing new is answered. */
    @Override
    public void close() {
        server.shutdown();
    }
}
