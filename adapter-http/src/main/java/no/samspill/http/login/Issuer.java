package no.samspill.http.login;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.samspill.http.settings.Loopback;

/**
 * Utsteder: one who says who somebody is. What it says of itself, and its keys, are asked for when they are first needed, and
 * again now and then; while it does not answer, what it last said holds.
 */
final class Issuer {

    /** Where people's issuers say what they are. */
    static final String OPENID = "/.well-known/openid-configuration";

    /** Where those of programs do. */
    static final String OAUTH = "/.well-known/oauth-authorization-server";

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration KEYS_FRESH = Duration.ofMinutes(15);
    private static final Duration KEYS_PATIENCE = Duration.ofSeconds(15);
    private static final Duration KEYS_INTERVAL = Duration.ofSeconds(30);
    private static final Duration KEYS_OUTAGE = Duration.ofHours(4);

    private final String name;
    private final URI about;
    private final IssuerClient inquiry;
    private final Clock clock;
    private final JWKSource<SecurityContext> keys;

    private Map<String, Object> said = Map.of();
    private Instant next = Instant.MIN;

    Issuer(String name, String place, IssuerClient inquiry, Clock clock) {
        this.name = name;
        this.about = URI.create(name.replaceFirst("/$", "") + place);
        this.inquiry = inquiry;
        this.clock = clock;
        this.keys = JWKSourceBuilder.create(new Keys())
                .refreshAheadCache(false)
                .cache(KEYS_FRESH.toMillis(), KEYS_PATIENCE.toMillis())
                .rateLimited(KEYS_INTERVAL.toMillis())
                .outageTolerant(KEYS_OUTAGE.toMillis())
                .build();
    }

    /** As it stands in its tokens. */
    String name() {
        return name;
    }

    JWKSource<SecurityContext> keys() {
        return keys;
    }

    /** An address of its own, as it says itself; empty when it has none of the kind. */
    Optional<URI> address(String kind) throws IOException {
        if (!(metadata().get(kind) instanceof String given)) {
            return Optional.empty();
        }
        return Optional.of(safe(given).orElseThrow(() -> new IOException(name + " has no safe " + kind)));
    }

    private static Optional<URI> safe(String given) {
        try {
            URI address = new URI(given);
            boolean encrypted = "https".equals(address.getScheme());
            boolean here = "http".equals(address.getScheme()) && Loopback.isLoopback(String.valueOf(address.getHost()));
            return Optional.of(address).filter(one -> one.getHost() != null && (encrypted || here));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private synchronized Map<String, Object> metadata() throws IOException {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(RETRY);
            try {
                Map<String, Object> answer = IssuerClient.object(inquiry.get(about));
                if (name.equals(answer.get("issuer"))) {
                    said = Map.copyOf(answer);
                    next = now.plus(FRESH);
                }
            } catch (IOException silent) {
                if (said.isEmpty()) {
                    throw silent;
                }
            }
        }
        if (said.isEmpty()) {
            throw new IOException(about + " does not say it is " + name);
        }
        return said;
    }

    private final class Keys implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(
                com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            try {
                URI place = address("jwks_uri").orElseThrow(() -> new IOException(name + " has no keys"));
                return JWKSet.parse(inquiry.get(place));
            } catch (IOException | ParseException silent) {
                throw new JWKSetRetrievalException(name + " gives no keys", silent);
            }
        }

        @Override
        public void close() {}
    }
}
