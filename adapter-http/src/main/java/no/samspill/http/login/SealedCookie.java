package no.samspill.http.login;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.KeyLengthException;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import no.samspill.http.settings.Secret;

/** Kapsel: what a browser keeps for us, that nobody else can read or make, for one purpose and a while. */
final class SealedCookie {

    private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    /** What all we make begins with: the header, and no key. */
    private static final String BEGINNING = HEADER.toBase64URL() + "..";

    private final DirectEncrypter encrypter;
    private final DirectDecrypter decrypter;
    private final Clock clock;

    SealedCookie(Secret key, Clock clock) {
        byte[] bytes = Base64.getDecoder().decode(key.value());
        try {
            this.encrypter = new DirectEncrypter(bytes);
            this.decrypter = new DirectDecrypter(bytes);
        } catch (KeyLengthException impossible) {
            throw new IllegalArgumentException("the key is not of 32 bytes", impossible);
        }
        this.clock = clock;
    }

    String seal(String purpose, Duration life, Map<String, Object> content) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .audience(purpose)
                .expirationTime(Date.from(clock.instant().plus(life)));
        content.forEach(claims::claim);
        EncryptedJWT made = new EncryptedJWT(HEADER, claims.build());
        try {
            made.encrypt(encrypter);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("the key is of no use", impossible);
        }
        return made.serialize();
    }

    /** What is in it; empty when it was not made here, for this purpose, or its time is over. */
    Optional<JWTClaimsSet> open(String purpose, String text) {
        try {
            if (!text.startsWith(BEGINNING)) {
                return Optional.empty();
            }
            EncryptedJWT capsule = EncryptedJWT.parse(text);
            capsule.decrypt(decrypter);
            return Optional.ofNullable(capsule.getJWTClaimsSet())
                    .filter(claims -> claims.getAudience().contains(purpose))
                    .filter(claims ->
                            clock.instant().isBefore(claims.getExpirationTime().toInstant()));
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }
}
