package no.samspill.http.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.http.access.AccessRole;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Visitor;
import no.samspill.http.route.Request;
import no.samspill.http.settings.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One who has logged in stays so, until they log out or the day is over, and nobody does anything in their name. */
class SessionTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static LoginService service;
    private static Configuration configuration;
    private static Running running;

    private final Visitor visitor = new Visitor(running);

    @BeforeAll
    static void start() {
        service = new LoginService();
        configuration = service.configuration();
        running = instance(Running.CLOCK);
    }

    @AfterAll
    static void stop() {
        running.close();
        service.close();
    }

    private static Running instance(Clock clock) {
        return Running.behind(new Login(configuration, clock), Running.CLOCK, "nord-troms");
    }

    private static void login(Visitor visitor) {
        service.next("kari", LoginService.CLIENT, LoginService.KARI);
        visitor.open("/metrics");
    }

    @BeforeEach
    void login() {
        login(visitor);
    }

    private String csrf() {
        return visitor.caller(configuration).csrf().orElseThrow();
    }

    @Test
    void the_cookie_is_for_us_alone_and_says_nothing_to_others() {
        assertThat(visitor.cookies().get(Request.SESSION_COOKIE))
                .hasSizeLessThan(1000)
                .matches("[\\w.-]+");
        Reply begun = new Visitor(running).get("/login");
        assertThat(begun.header("Set-Cookie"))
                .startsWith("__Host-")
                .endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600");
        assertThat(begun.header("Cache-Control")).isEqualTo("no-store");
        assertThat(begun.header("Strict-Transport-Security")).startsWith("max-age=");
    }

    @Test
    void any_instance_knows_who_has_logged_in_and_only_until_the_day_is_over() {
        try (Running other = instance(Clock.offset(Running.CLOCK, Duration.ofHours(7)));
                Running tomorrow = instance(Clock.offset(Running.CLOCK, Duration.ofHours(8)))) {
            assertThat(visitor.at(other).get("/metrics").status()).isEqualTo(200);
            assertThat(visitor.at(tomorrow).get("/metrics").status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "....", "null", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0....", "bnVsbA..a.b.c"})
    void a_cookie_that_is_not_ours_is_nobodys(String cookie) {
        visitor.cookies().put(Request.SESSION_COOKIE, cookie);
        assertThat(visitor.get("/metrics").status()).isEqualTo(401);
        assertThat(visitor.get("/health").status()).isEqualTo(200);
    }

    @Test
    void a_cookie_that_is_changed_or_for_something_else_is_nobodys() {
        Visitor begun = new Visitor(running);
        begun.get("/login");
        assertThat(begun.get("/metrics").status()).as("only begun").isEqualTo(401);
        String good = visitor.cookies().get(Request.SESSION_COOKIE);
        for (int at = 3; at < good.length() - 1; at += 7) {
            char other = good.charAt(at) == 'A' ? 'B' : 'A';
            visitor.cookies().put(Request.SESSION_COOKIE, good.substring(0, at) + other + good.substring(at + 1));
            assertThat(visitor.get("/metrics").status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://samspill.example, same-origin, right, passes",
        "https://samspill.example, -,           right, passes",
        "-,                        same-origin, right, passes",
        "-,                        -,           right, stopped",
        "https://samspill.example, cross-site,  right, stopped",
        "https://samspill.example, same-site,   right, stopped",
        "https://samspill.example, none,        right, stopped",
        "https://evil.example,     same-origin, right, stopped",
        "http://samspill.example,  same-origin, right, stopped",
        "null,                     same-origin, right, stopped",
        "https://samspill.example, same-origin, wrong, stopped",
        "https://samspill.example, same-origin, -,     stopped"
    })
    void a_change_comes_from_a_page_of_ours_with_what_the_page_was_given(
            String origin, String site, String token, String outcome) {
        List<String> headers = new ArrayList<>();
        Map.of("Origin", origin, "Sec-Fetch-Site", site, Request.CSRF_HEADER, token.replace("right", csrf()))
                .forEach((name, value) -> {
                    if (!value.equals("-")) {
                        headers.addAll(List.of(name, value));
                    }
                });
        Reply reply =
                visitor.post(Running.REGION + "/portfolio", "application/json", "{}", headers.toArray(String[]::new));
        if (outcome.equals("passes")) {
            assertThat(reply.codes()).as(reply.text()).containsExactly("MISSING_FIELD");
        } else {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.codes()).containsExactly("FORGED_REQUEST");
        }
    }

    @ParameterizedTest
    @CsvSource({"right, 422", "wrong, 403", "-, 403"})
    void so_does_a_file(String token, int status) {
        String part = "--grense\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body = (token.equals("-") ? "" : part.formatted(Request.CSRF_FIELD, token.replace("right", csrf())))
                + part.formatted("other", "x") + "--grense--\r\n";
        Reply reply = visitor.post(
                "/regions/nord-troms/portfolio/import",
                "multipart/form-data; boundary=grense",
                body,
                "Origin",
                LoginService.ADDRESS);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    }

    @Test
    void one_logs_out_here_and_there_by_a_form() {
        String csrf = csrf();
        assertThat(visitor.post("/logout", FORM, "csrf=gjetning", "Origin", LoginService.ADDRESS)
                        .status())
                .isEqualTo(403);
        Reply out = visitor.post("/logout", FORM, "csrf=" + csrf, "Origin", LoginService.ADDRESS);
        assertThat(out.status()).as(out.text()).isEqualTo(200);
        assertThat(out.header("Set-Cookie"))
                .startsWith(Request.SESSION_COOKIE + "=;")
                .endsWith("Max-Age=0");
        assertThat(out.header("Refresh")).contains("/people/endsession?client_id=" + LoginService.CLIENT);
        assertThat(out.text()).contains("lang=\"nb\"", "Du er logget ut");
        assertThat(visitor.get("/metrics").status()).isEqualTo(401);
    }

    @Test
    void one_logs_out_while_the_database_of_the_first_region_is_down() {
        try (Running down = instance(Running.CLOCK)) {
            Visitor there = new Visitor(down);
            login(there);
            String csrf = there.caller(configuration).csrf().orElseThrow();
            down.closeRegion("nord-troms");
            Reply out = there.post("/logout", FORM, "csrf=" + csrf, "Origin", LoginService.ADDRESS);
            assertThat(out.status()).as(out.text()).isEqualTo(200);
            assertThat(out.header("Set-Cookie")).startsWith(Request.SESSION_COOKIE + "=;");
        }
    }

    @Test
    void no_secret_is_in_the_log() {
        try (Running logging = instance(Running.CLOCK)) {
            seeNoSecretInTheLog(logging);
        }
    }

    private static void seeNoSecretInTheLog(Running logging) {
        Visitor visitor = new Visitor(logging);
        login(visitor);
        String csrf = visitor.caller(configuration).csrf().orElseThrow();
        String token = service.token(AccessRole.SECRETARIAT);
        logging.get(Running.REGION + "/measures", "Authorization", "Bearer " + token);
        logging.get(Running.REGION + "/measures", "Authorization", "Bearer " + token + "x");
        visitor.post("/logout", FORM, "csrf=" + csrf, "Origin", LoginService.ADDRESS);
        logging.closeRegion("nord-troms");
        logging.get(Running.REGION + "/measures", "Authorization", "Bearer " + token);
        assertThat(logging.log()).contains("\"path\":\"/login/callback\"");
        assertThat(visitor.seen()).hasSizeGreaterThan(5);
        for (String secret : visitor.seen()) {
            assertThat(secret.isEmpty() || !logging.log().contains(secret))
                    .as(secret)
                    .isTrue();
        }
        assertThat(logging.log())
                .doesNotContain(
                        token,
                        token.substring(token.length() - 40),
                        csrf,
                        "Kari",
                        LoginService.CLIENT_SECRET,
                        LoginService.SESSION_KEY);
        assertThat(configuration.toString()).doesNotContain(LoginService.CLIENT_SECRET, LoginService.SESSION_KEY);
    }
}
