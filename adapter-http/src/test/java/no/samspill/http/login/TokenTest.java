package no.samspill.http.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.samspill.http.access.AccessRole;
import no.samspill.http.harness.FalseTokens;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of programs: what the issuer has made for us is believed, and nothing else, however it is dressed up. */
class TokenTest {

    private static final String PATH = Running.REGION + "/measures";

    private static LoginService service;
    private static FalseTokens tokens;
    private static Running running;

    @BeforeAll
    static void start() {
        service = new LoginService();
        tokens = new FalseTokens(service);
        running = Running.behind(new Login(service.configuration(), Running.CLOCK), Running.CLOCK, "nord-troms");
    }

    @AfterAll
    static void stop() {
        running.close();
        service.close();
    }

    private static Reply with(String... authorization) {
        HttpRequest.Builder request = running.request(PATH);
        Arrays.stream(authorization).forEach(one -> request.header("Authorization", one));
        return running.send(request.GET().build(), new byte[0]);
    }

    @Test
    void what_the_service_issues_is_believed() {
        assertThat(with("Bearer " + service.token(AccessRole.SECRETARIAT)).status())
                .isEqualTo(200);
        assertThat(with("bearer " + service.signed(tokens.header(""), tokens.payload()))
                        .status())
                .isEqualTo(200);
        assertThat(with("Bearer " + tokens.saying("aud", List.of("other", LoginService.AUDIENCE)))
                        .status())
                .isEqualTo(200);
        assertThat(with("Bearer " + tokens.saying("exp", LoginService.NOW - 20)).status())
                .as("clocks differ a little")
                .isEqualTo(200);
    }

    static Stream<Arguments> falseTokens() {
        return Stream.concat(tokens.forgeries(), tokens.falsehoods());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseTokens")
    void a_token_that_cannot_be_believed_is_no_login(String name, String token) {
        demandRefused(with("Bearer " + token));
    }

    private static void demandRefused(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(401);
        assertThat(reply.codes()).containsExactly("NOT_LOGGED_IN");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a",
                "Bearer a.b",
                "Bearer ..",
                "Bearer ....",
                "Bearer a.b.c.d",
                "Bearer a b",
                "Basic YTpi",
                "Token x",
                "Bearer æ"
            })
    void what_is_no_token_is_no_login(String authorization) {
        demandRefused(with(authorization));
    }

    @Test
    void two_tokens_are_no_login_nor_is_one_with_too_many_parts() {
        String good = "Bearer " + service.token(AccessRole.SECRETARIAT);
        demandRefused(with(good, good));
        demandRefused(with(good + "."));
        demandRefused(with(good + ".x.y"));
    }

    @Test
    void a_token_may_not_say_where_its_keys_are_and_nobody_is_asked_there() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0)) {
            elsewhere.setSoTimeout(300);
            String place = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/keys";
            for (String name : List.of("jku", "x5u")) {
                String more = ",\"" + name + "\":\"" + place + "\"";
                demandRefused(with("Bearer " + service.signed(tokens.header(more), tokens.payload())));
                demandRefused(with(
                        "Bearer " + LoginService.signed(tokens.header(more), tokens.payload(), service.otherKey())));
            }
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_token_with_any_character_changed_is_no_login() {
        String good = service.token(AccessRole.SECRETARIAT);
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            int at = random.nextInt(good.length() - 1);
            String other = good.substring(0, at) + (good.charAt(at) == 'A' ? 'B' : 'A') + good.substring(at + 1);
            assertThat(with("Bearer " + other).status()).as(other).isEqualTo(401);
        }
    }

    @Test
    void no_token_makes_the_program_fail() {
        long seed = 20_220_301;
        Random random = new Random(seed);
        ProgramTokens programs = new ProgramTokens(service.configuration(), new IssuerClient(), Running.CLOCK);
        List<String> headers = List.of(
                "alg", "kid", "typ", "cty", "enc", "zip", "crit", "b64", "jwk", "jku", "x5u", "x5c", "x5t", "p2c",
                "epk");
        List<String> names = List.of("iss", "aud", "exp", "nbf", "iat", "sub", "jti", "scope", "consumer", "client_id");
        for (int i = 0; i < 20_000; i++) {
            boolean plain = random.nextInt(3) == 0;
            String header = plain ? tokens.header("") : tokens.random(random, headers);
            String payload = random.nextInt(3) == 0 ? tokens.payload() : tokens.random(random, names);
            String token = LoginService.encoded(header) + "." + LoginService.encoded(payload) + ".c2ln";
            assertThat(programs.caller(token))
                    .as("seed %d, number %d: %s %s", seed, i, header, payload)
                    .isEmpty();
        }
        for (int i = 0; i < 500; i++) {
            String payload = tokens.payload()
                    .replaceFirst("}$", "," + tokens.random(random, names).substring(1));
            assertThat(programs.caller(service.signed(tokens.header(""), payload)))
                    .as("seed %d, number %d: %s", seed, i, payload)
                    .satisfiesAnyOf(
                            found -> assertThat(found).isEmpty(),
                            found -> assertThat(found.orElseThrow().name()).startsWith(FalseTokens.ORGANISATION));
        }
    }

    @Test
    void while_the_issuer_does_not_answer_nobody_is_taken_for_another() {
        LoginService gone = new LoginService();
        String token = gone.token(AccessRole.SECRETARIAT);
        Login login = new Login(gone.configuration(), Running.CLOCK);
        gone.close();
        try (Running alone = Running.behind(login, Running.CLOCK, "nord-troms")) {
            Reply reply = alone.get(PATH, "Authorization", "Bearer " + token);
            assertThat(reply.status()).as(reply.text()).isEqualTo(503);
            assertThat(reply.codes()).containsExactly("ISSUER_SILENT");
            assertThat(alone.get("/health").status()).isEqualTo(200);
        }
    }
}
