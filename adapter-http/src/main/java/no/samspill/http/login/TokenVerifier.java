package no.samspill.http.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.http.route.HttpRefusal;

/**
 * Kontroll av et token: whether its issuer has made it, for us, and it holds now. Only signatures by the issuer's own published
 * keys count; where a token says its keys are is a reason to refuse it.
 */
final class TokenVerifier {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);
    /** Null stands for none said. */
    private static final Set<JOSEObjectType> TYPES = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null)));

    private static final Set<String> KEYS_ELSEWHERE = Set.of("jku", "x5u");
    private static final int LONGEST = 16 * 1024;
    private static final int SKEW_SECONDS = 30;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    TokenVerifier(Issuer issuer, String audience, Clock clock) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPES));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, issuer.keys()));
        processor.setJWTClaimsSetVerifier(new Claims(issuer.name(), audience, clock));
    }

    /** What the token says; empty when it cannot be believed. */
    Optional<JWTClaimsSet> verified(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return isPlain(token) ? Optional.of(processor.process(token, null)) : Optional.empty();
        } catch (JWKSetUnavailableException silent) {
            throw HttpRefusal.ISSUER_SILENT.with();
        } catch (ParseException | BadJOSEException | JOSEException unbelievable) {
            return Optional.empty();
        }
    }

    /** Whose it says it is, before that is known; empty when it is no token of ours to look at. */
    static Optional<String> issuer(String token) {
        try {
            return token.length() <= LONGEST && isPlain(token)
                    ? Optional.ofNullable(SignedJWT.parse(token).getJWTClaimsSet())
                            .map(JWTClaimsSet::getIssuer)
                    : Optional.empty();
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Three parts, and a header of texts only that brings no keys: what else a header may hold is not for us. */
    private static boolean isPlain(String token) throws ParseException {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        Map<String, Object> header = JSONObjectUtils.parse(new Base64URL(parts[0]).decodeToString());
        return header != null
                && header.values().stream().allMatch(String.class::isInstance)
                && header.keySet().stream().noneMatch(KEYS_ELSEWHERE::contains);
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Claims(String issuer, String audience, Clock clock) {
            super(audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp", "iat"));
            this.clock = clock;
            setMaxClockSkew(SKEW_SECONDS);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
