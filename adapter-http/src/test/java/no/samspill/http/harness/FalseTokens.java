package no.samspill.http.harness;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samspill.http.access.AccessRole;
import org.junit.jupiter.params.provider.Arguments;

/** Tokens that are not what they say, in every way there is a name for. */
public record FalseTokens(LoginService service) {

    public static final String ORGANISATION = LoginService.ORGANISATIONS.get(AccessRole.SECRETARIAT);
    private static final long NOW = LoginService.NOW;

    /** A good header, with more in it. */
    public String header(String more) {
        return "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + service.key().getKeyID() + "\"" + more + "}";
    }

    private static String headerOf(String alg, String kid) {
        return "{\"alg\":\"" + alg + "\",\"kid\":\"" + kid + "\"}";
    }

    private Map<String, Object> claims() {
        return service.claims(ORGANISATION, LoginService.ALL_SCOPES);
    }

    /** A good content. */
    public String payload() {
        return JSONObjectUtils.toJSONString(claims());
    }

    /** Rightly signed, with this claim so. */
    public String saying(String claim, Object value) {
        Map<String, Object> claims = claims();
        claims.put(claim, value);
        return service.signed(header(""), JSONObjectUtils.toJSONString(claims));
    }

    private String without(String claim) {
        Map<String, Object> claims = claims();
        claims.remove(claim);
        return service.signed(header(""), JSONObjectUtils.toJSONString(claims));
    }

    private String unsigned(String header) {
        return LoginService.encoded(header) + "." + LoginService.encoded(payload()) + ".";
    }

    private String mac(byte[] key) {
        String content = LoginService.encoded(headerOf("HS256", service.key().getKeyID())) + "."
                + LoginService.encoded(payload());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return content + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] publicKey() {
        try {
            return service.key().toPublicKey().getEncoded();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of each, what it is and the token: those the service has not signed, or not so. */
    public Stream<Arguments> forgeries() {
        Map<String, String> all = new HashMap<>();
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            all.put("alg " + none, unsigned(headerOf(none, service.key().getKeyID())));
            all.put(
                    "alg " + none + " with a signature",
                    service.signed(headerOf(none, service.key().getKeyID()), payload()));
        }
        String good = service.signed(header(""), payload());
        String[] parts = good.split("\\.", -1);
        all.put("no alg", service.signed("{\"typ\":\"JWT\"}", payload()));
        all.put("stripped signature", parts[0] + "." + parts[1] + ".");
        all.put("no signature", parts[0] + "." + parts[1]);
        all.put("another content", parts[0] + "." + LoginService.encoded(payload() + " ") + "." + parts[2]);
        all.put("another header", LoginService.encoded(header(" ")) + "." + parts[1] + "." + parts[2]);
        all.put("symmetric by the public key", mac(publicKey()));
        all.put(
                "symmetric by the public key as text",
                mac(service.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        all.put(
                "another key under the name of the right one",
                LoginService.signed(header(""), payload(), service.otherKey()));
        for (String kid : List.of(
                "../../../../dev/null",
                "x' or '1'='1",
                "\\u0000",
                "",
                service.otherKey().getKeyID())) {
            all.put("kid " + kid, LoginService.signed(headerOf("RS256", kid), payload(), service.otherKey()));
        }
        all.put("kid is a number", service.signed("{\"alg\":\"RS256\",\"kid\":1}", payload()));
        String own = service.otherKey().toPublicJWK().toJSONString();
        all.put(
                "its own key",
                LoginService.signed("{\"alg\":\"RS256\",\"jwk\":" + own + "}", payload(), service.otherKey()));
        all.put(
                "the right key brought along",
                service.signed(header(",\"jwk\":" + service.key().toPublicJWK().toJSONString()), payload()));
        all.put("crit unknown", service.signed(header(",\"crit\":[\"urn:x\"],\"urn:x\":1"), payload()));
        all.put("crit exp", service.signed(header(",\"crit\":[\"exp\"],\"exp\":1"), payload()));
        all.put("crit b64", service.signed(header(",\"crit\":[\"b64\"],\"b64\":false"), payload()));
        all.put("crit empty", service.signed(header(",\"crit\":[]"), payload()));
        all.put("alg twice", service.signed(header(",\"alg\":\"none\""), payload()));
        all.put("typ of something else", service.signed("{\"alg\":\"RS256\",\"typ\":\"logout+jwt\"}", payload()));
        for (int size : List.of(64, 96, 132)) {
            String alg = size == 64 ? "ES256" : size == 96 ? "ES384" : "ES512";
            all.put(
                    "all-zero " + alg,
                    LoginService.encoded(headerOf(alg, service.key().getKeyID())) + "." + parts[1] + "."
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[size]));
        }
        return all.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    /** Those the service has signed, which say something else than they should. */
    public Stream<Arguments> falsehoods() {
        List<Arguments> all = new ArrayList<>();
        for (String claim : List.of("iss", "aud", "iat", "exp", "consumer")) {
            all.add(Arguments.of("no " + claim, without(claim)));
            all.add(Arguments.of(claim + " is a list of numbers", saying(claim, List.of(1, 2))));
            all.add(Arguments.of(claim + " is an object", saying(claim, Map.of("a", Map.of()))));
            all.add(Arguments.of(claim + " is empty", saying(claim, "")));
        }
        Map.of("expired", NOW - 31, "as a text", Long.toString(NOW + 60), "before time", -1, "as truth", true)
                .forEach((name, exp) -> all.add(Arguments.of("exp " + name, saying("exp", exp))));
        all.add(Arguments.of(
                "exp is huge", service.signed(header(""), payload().replaceFirst("\"exp\":\\d+", "\"exp\":1e999"))));
        all.add(Arguments.of("nbf to come", saying("nbf", NOW + 60)));
        all.add(Arguments.of("nbf as a text", saying("nbf", "i morgen")));
        all.add(Arguments.of("issued by another", saying("iss", "https://maskinporten.example/")));
        all.add(Arguments.of("issued by the one of people", saying("iss", service.issuerOfPeople())));
        all.add(Arguments.of("for another", saying("aud", "https://other.example/api")));
        all.add(Arguments.of("for the login of people", saying("aud", LoginService.CLIENT)));
        all.add(Arguments.of("aud of another form", saying("aud", LoginService.AUDIENCE + "/")));
        for (String id :
                List.of("310011118", "0192:310011119", "0192:", "9908:310011118", "0192:310011118 ", "0192:\u0000")) {
            all.add(Arguments.of("consumer " + id, saying("consumer", Map.of("ID", id))));
        }
        all.add(Arguments.of("exp twice", service.signed(header(""), payload().replaceFirst("\\{", "{\"exp\":1,"))));
        all.add(Arguments.of(
                "consumer twice", service.signed(header(""), payload().replaceFirst("\\{", "{\"consumer\":{},"))));
        for (String content : List.of(
                "", "null", "[]", "\"a\"", "{", "{}", "1", "[".repeat(2000), "{\"a\":".repeat(500), "\uFEFF{}")) {
            all.add(Arguments.of(
                    "content " + content.substring(0, Math.min(9, content.length())),
                    service.signed(header(""), content)));
            all.add(Arguments.of(
                    "header " + content.substring(0, Math.min(9, content.length())),
                    service.signed(content, payload())));
        }
        return all.stream();
    }

    /** A text with some of what JSON may hold, and of what it may not, in the place of a header or a content. */
    public String random(Random random, List<String> names) {
        List<String> values = List.of(
                "null",
                "1",
                "-1",
                "1e999",
                "true",
                "\"\"",
                "\"a\"",
                "[]",
                "[null]",
                "[\"a\",1]",
                "{}",
                "{\"ID\":null}",
                "\"RS256\"",
                "\"none\"",
                "\"dir\"",
                "\"A256GCM\"",
                "[\"exp\"]",
                "\"" + claims().get("iss") + "\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "{\"kty\":\"RSA\"}",
                "[\"MIIB\"]",
                "\"http://[\"",
                "1e10",
                "0.5",
                "");
        StringBuilder json = new StringBuilder("{");
        for (int i = random.nextInt(5); i > 0; i--) {
            json.append('"').append(names.get(random.nextInt(names.size()))).append("\":");
            json.append(values.get(random.nextInt(values.size()))).append(i > 1 ? "," : "");
        }
        return json.append(random.nextInt(20) == 0 ? "" : "}").toString();
    }
}
