package no.samspill.http.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.municipality.OrganisationNumber;
import no.samspill.http.access.Access;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.access.Scope;
import no.samspill.http.settings.Configuration;
import no.samspill.http.settings.Configuration.Subject;

/** Maskiner: programs, each with a token that says which organisation it belongs to and what it may (as Maskinporten makes them). */
final class ProgramTokens {

    private static final String NUMBERING = "0192:";

    private final Configuration configuration;
    private final String prefix;
    private final Map<String, TokenVerifier> issuers = new HashMap<>();

    ProgramTokens(Configuration configuration, IssuerClient inquiry, Clock clock) {
        this.configuration = configuration;
        this.prefix =
                configuration.machines().map(Configuration.Machines::prefix).orElse(Scope.ORDINARY_PREFIX);
        configuration
                .machines()
                .ifPresent(machines -> machines.issuers()
                        .forEach(issuer -> issuers.put(
                                issuer,
                                new TokenVerifier(
                                        new Issuer(issuer, Issuer.OAUTH, inquiry, clock),
                                        machines.audience(),
                                        clock))));
    }

    /** Whose token it is; empty when it cannot be believed. */
    Optional<Caller> caller(String token) {
        return TokenVerifier.issuer(token)
                .flatMap(issuer -> Optional.ofNullable(issuers.get(issuer)))
                .flatMap(verifier -> verifier.verified(token))
                .flatMap(this::caller);
    }

    private Optional<Caller> caller(JWTClaimsSet claims) {
        return organisation(claims).map(number -> {
            List<RoleGrant> grants = configuration.grants(new Subject(Subject.Kind.ORG, number.value())::equals);
            String client = Caller.shown(text(claims.getClaim("client_id")));
            Set<Access> within = Scope.accesses(prefix, scopes(claims.getClaim("scope")));
            return new Caller(
                    number + (client.isEmpty() ? "" : " (" + client + ")"),
                    number.display(),
                    grants,
                    within,
                    Optional.empty(),
                    Optional.empty());
        });
    }

    /** The number in {@code "consumer": {"authority": "iso6523-actorid-upis", "ID": "0192:943350833"}}. */
    private static Optional<OrganisationNumber> organisation(JWTClaimsSet claims) {
        return claims.getClaim("consumer") instanceof Map<?, ?> consumer
                        && consumer.get("ID") instanceof String id
                        && id.startsWith(NUMBERING)
                ? OrganisationNumber.in(id.substring(NUMBERING.length()))
                : Optional.empty();
    }

    private static List<String> scopes(Object claim) {
        return claim instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList()
                : Arrays.asList(text(claim).split(" ", -1));
    }

    private static String text(Object claim) {
        return claim instanceof String text ? text : "";
    }
}
