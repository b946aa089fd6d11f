package no.samspill.http.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.http.access.AccessRole;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Too many requests are too many, from each who asks by itself. */
class LimitsTest {

    private static final String PATH = Running.REGION + "/measures";

    private LoginService service;

    @BeforeEach
    void start() {
        service = new LoginService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Running running(String... settings) {
        return Running.behind(new Login(service.configuration(settings), Running.CLOCK), Running.CLOCK, "nord-troms");
    }

    @Test
    void each_caller_has_its_own_and_is_told_how_many_are_left() {
        try (Running running = running("requests-per-minute = 3")) {
            String secretariat = "Bearer " + service.token(AccessRole.SECRETARIAT);
            Reply first = running.get(PATH, "Authorization", secretariat);
            assertThat(first.header("RateLimit-Policy")).isEqualTo("\"request\";q=3;w=60");
            assertThat(first.header("RateLimit")).matches("\"request\";r=2;t=2\\d");
            running.get(PATH, "Authorization", secretariat);
            running.get(PATH, "Authorization", secretariat);
            Reply tooMany = running.get(PATH, "Authorization", secretariat);
            assertThat(tooMany.status()).isEqualTo(429);
            assertThat(tooMany.codes()).containsExactly("TOO_MANY_REQUESTS");
            assertThat(tooMany.header("Retry-After")).isEqualTo("21");
            assertThat(running.get(PATH, "Authorization", "Bearer " + service.token(AccessRole.AUDITOR))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void one_who_guesses_is_counted_by_address() {
        try (Running running = running("requests-per-minute = 4")) {
            List<Integer> answers = List.of(
                    running.get(PATH, "Authorization", "Bearer a.b.c").status(),
                    running.get(PATH, "Authorization", "Bearer a.b.d").status(),
                    running.get(PATH).status(),
                    running.get(PATH, "Authorization", "Bearer a.b.e").status());
            assertThat(answers).containsExactly(401, 401, 401, 429);
        }
    }

    @Test
    void logins_are_counted_for_themselves() {
        try (Running running = running("logins-per-minute = 2")) {
            assertThat(running.get("/login").status()).isEqualTo(303);
            assertThat(running.get("/login/callback?error=x").status()).isEqualTo(400);
            assertThat(running.get("/login").status()).isEqualTo(429);
            assertThat(running.get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void the_word_of_a_proxy_is_believed_only_when_it_is_ours() {
        try (Running behind = running("requests-per-minute = 2", "proxies = 127.0.0.1");
                Running open = running("requests-per-minute = 2")) {
            for (int i = 0; i < 4; i++) {
                String from = "10.0.0." + i;
                assertThat(behind.get(PATH, "X-Forwarded-For", from).status()).isEqualTo(401);
                assertThat(open.get(PATH, "X-Forwarded-For", from).status()).isEqualTo(i < 1 ? 401 : 429);
                String forged = i + ".0.0.0, 10.9.9.9";
                assertThat(behind.get(PATH, "X-Forwarded-For", forged).status()).isEqualTo(i < 2 ? 401 : 429);
            }
        }
    }
}
