package no.samspill.http.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Visitor;
import no.samspill.http.settings.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People log in where they are known, and are then who they are said to be. */
class LoginTest {

    private static LoginService service;
    private static Configuration configuration;
    private static Running running;

    private final Visitor visitor = new Visitor(running);

    @BeforeAll
    static void start() {
        service = new LoginService();
        configuration = service.configuration();
        running = Running.behind(new Login(configuration, Running.CLOCK), Running.CLOCK, "nord-troms", "orkdal-oy");
    }

    @AfterAll
    static void stop() {
        running.close();
        service.close();
    }

    private Reply login(String subject, Map<String, Object> claims) {
        service.next(subject, LoginService.CLIENT, claims);
        return visitor.open("/metrics");
    }

    @Test
    void one_who_asks_for_a_page_logs_in_and_comes_back_to_it() {
        assertThat(visitor.get("/metrics", "Accept", "text/html,*/*;q=0.8").header("Location"))
                .isEqualTo("/login?return=%2Fmetrics");
        Reply page = login("kari", LoginService.KARI);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).contains("http_server_requests");
        assertThat(visitor.get("/api/v1/regions").text()).isEqualTo("{\"items\":[\"nord-troms\"]}");
        assertThat(visitor.get(Running.REGION + "/measures").status()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/regions/orkdal-oy/measures").status()).isEqualTo(404);
    }

    @Test
    void the_start_shows_no_region_but_those_one_may_read() {
        assertThat(visitor.get("/", "Accept", "text/html").header("Location")).isEqualTo("/login?return=%2F");
        login("kari", LoginService.KARI);
        assertThat(visitor.get("/", "Accept", "text/html").header("Location")).isEqualTo("/regions/nord-troms");
        assertThat(visitor.open("/regions/nord-troms").text()).contains("Kari Nordmann", "name=\"csrf\"");
        assertThat(visitor.open("/regions/orkdal-oy").status()).isEqualTo(404);
    }

    @Test
    void a_page_knows_who_reads_it_and_what_they_are() {
        login("ida", Map.of("preferred_username", "ida@storfjord.example\u0007"));
        Caller ida = visitor.caller(configuration);
        assertThat(ida.title()).isEqualTo("ida@storfjord.example");
        assertThat(ida.name()).isEqualTo("ida@storfjord.example <ida>");
        assertThat(ida.roles("nord-troms")).containsExactly(AccessRole.REPRESENTATIVE);
        assertThat(ida.parties("nord-troms")).extracting(Object::toString).containsExactly("5428");
        assertThat(ida.roles("orkdal-oy")).isEmpty();
        assertThat(ida.csrf()).isPresent();
        assertThat(visitor.get("/metrics").status()).isEqualTo(403);
    }

    @Test
    void one_who_is_nothing_here_is_logged_in_and_sees_nothing() {
        assertThat(login("ola", Map.of("groups", "sekretariat")).status()).isEqualTo(403);
        assertThat(visitor.get(Running.REGION + "/measures").status()).isEqualTo(404);
    }

    @Test
    void a_login_that_was_not_begun_here_is_not_completed() {
        String callback = visitor.step(visitor.get("/login").header("Location")).header("Location");
        Visitor other = new Visitor(running);
        Reply stolen = other.step(callback);
        assertThat(stolen.status()).isEqualTo(400);
        assertThat(stolen.text()).contains("Innloggingen ble ikke");
        assertThat(visitor.step(callback.replaceFirst("state=[^&]+", "state=x")).status())
                .isEqualTo(400);
        assertThat(visitor.step(callback.replaceFirst("code=[^&]+", "code=x")).status())
                .isEqualTo(400);
        assertThat(visitor.step(LoginRoutes.CALLBACK + "?error=access_denied").status())
                .isEqualTo(400);
        assertThat(visitor.step(LoginRoutes.CALLBACK).status()).isEqualTo(400);
        assertThat(visitor.step(callback).status()).isEqualTo(303);
        assertThat(visitor.step(callback).header("Location"))
                .as("a second time")
                .isEqualTo("/");
    }

    @Test
    void who_somebody_is_was_said_to_us_and_for_this_login() {
        service.next("kari", LoginService.CLIENT, Map.of("groups", List.of("drift"), "aud", "another-client"));
        assertThat(visitor.open("/metrics").status()).as("for another").isEqualTo(400);
        service.next("kari", LoginService.CLIENT, LoginService.KARI);
        String there = visitor.get("/login").header("Location");
        assertThat(visitor.on(visitor.step(there.replaceFirst("nonce=[^&]+", "nonce=gammel")))
                        .status())
                .as("for another login")
                .isEqualTo(400);
        assertThat(there)
                .contains("code_challenge_method=S256", "response_type=code", "scope=openid+profile")
                .contains("redirect_uri=https%3A%2F%2Fsamspill.example%2Flogin%2Fcallback")
                .doesNotContain(LoginService.CLIENT_SECRET);
    }

    @Test
    void a_code_is_of_no_use_without_what_only_we_know() {
        String there = visitor.get("/login").header("Location");
        String challenged = there.replaceFirst("code_challenge=[^&]+", "code_challenge=" + "A".repeat(43));
        assertThat(visitor.on(visitor.step(challenged)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/regions/nord-troms/measures?phase=IDEA&limit=5, /regions/nord-troms/measures?phase=IDEA&limit=5",
        "//evil.example, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "/a\\b, /",
        "evil, /",
        "'/\t/evil.example', /",
        "'/a\r\nSet-Cookie: b', /",
        "/login?return=/, /",
        "/logout, /",
        "/logg, /logg",
        "'', /"
    })
    void one_comes_back_to_a_place_of_ours_only(String wanted, String place) {
        assertThat(LoginRoutes.ours(wanted)).isEqualTo(place);
    }

    @Test
    void one_who_is_logged_in_is_not_sent_away_again() {
        login("kari", LoginService.KARI);
        assertThat(visitor.get("/login?return=%2Fregions").header("Location")).isEqualTo("/regions");
    }

    @Test
    void while_the_service_does_not_answer_one_is_told_so() {
        LoginService gone = new LoginService();
        Login login = new Login(gone.configuration(), Running.CLOCK);
        gone.close();
        try (Running alone = Running.behind(login, Running.CLOCK, "nord-troms")) {
            Reply reply = alone.get("/login");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.codes()).containsExactly("ISSUER_SILENT");
        }
    }
}
