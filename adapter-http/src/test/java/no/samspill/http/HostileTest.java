package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.LocalUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent in error, or to see what breaks: answered with a problem that says what is wrong. */
class HostileTest {

    private static final String ACTS = Running.REGION + "/measures/it/acts";
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/measures?limit=0 400",
                "/measures?limit=201 400",
                "/measures?limit=ti 400",
                "/measures?limit=%D9%A3 400",
                "/measures?limit=1&limit=2 400",
                "/measures?phase=SOVENDE 400",
                "/measures?fase=IDEA 400",
                "/measures?asOf=i%20dag 400",
                "/measures?asOf=2022-13-01 400",
                "/measures?asOf=%2B999999999-12-31 422",
                "/measures/x?asOf=1899-12-31 422",
                "/public/measures?asOf=3000-01-01 422",
                "/measures?after=%00 400",
                "/measures?after=bm90IG91cnM 400",
                "/measures?title=%27%3B+drop+table+measure%3B-- 200",
                "/measures?title=%00 200",
                "/measures/%00 400",
                "/measures/..%2F..%2Fetc%2Fpasswd 404",
                "/measures/%E2%80%AEabc 404",
                "/calendar?from=2022-02-01&to=2022-01-01 422",
                "/calendar?from=2022-01-01&to=2031-12-31 200",
                "/calendar?from=2022-01-01&to=2032-01-01 422",
                "/calendar?to=%2B999999999-12-31 422",
                "/calendar?from=%2B999999999-12-31 422",
                "/calendar?from=-999999999-01-01&to=-999999999-01-02 422",
                "/portfolio/findings?asOf=%2B999999999-12-31 422",
                "/portfolio/findings?asOf=-999999999-01-01 422",
                "/bodies/no-such 404",
                "/cost-agreements/no-such 404",
                "/cost-agreements/%00 400",
                "/cost-agreements/no-such/invoice-runs/2026 404",
                "/cost-agreements/no-such/invoice-runs/99999999999 404",
                "/cost-statements/no-such 404",
                "/cost-statements/opp_nosuch 404",
                "/cost-statements/opp_nosuch/verification 404",
                "/cost-statements/opp_nosuch/invoice-bases?kind=ALL 400",
                "/cost-statements?agreement=%00 400",
                "/key-figures/pupils/2022-02-30 404",
                "/key-figures/%E2%80%AE/2022-02-28 404",
                "/audit-trail?limit=0 400",
                "/audit-trail?after=-1 400",
                "/audit-trail?subject=%27%3B+drop+table+audit_entry%3B-- 200",
                "/matrix?party=%00 200",
                "/matrix?party= 400",
                "/matrix?asOf=%2B999999999-12-31 422",
                "/nothing 404"
            })
    void a_strange_address_is_answered_with_what_is_wrong(String path, int status) {
        Reply reply = running.get(Running.REGION + path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.text()).doesNotContain("Exception", "no.samspill", "jetty");
    }

    @Test
    void a_parameter_that_is_given_twice_is_said_to_be() {
        assertThat(running.get(Running.REGION + "/measures?limit=1&limit=2").text())
                .contains("«limit» kan ikke leses: «1, 2»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Accept|;",
                "Accept|;q=0, ;;",
                "Accept|/*",
                "Accept-Language|-",
                "Accept-Language|;",
                "Accept-Language|nn-;q=x, -",
                "If-None-Match|W/",
                "Cookie|samspill-language=-"
            })
    void a_strange_header_is_no_fault_of_the_program(String name, String value) {
        Reply reply = running.get(Running.REGION + "/measures/no-such", name, value);
        assertThat(reply.status()).as(reply.text()).isIn(404, 406);
        assertThat(reply.text()).doesNotContain("Exception", "no.samspill");
    }

    /** JSON is in UTF-8 whatever is said of it (RFC 8259, 8.1). */
    @Test
    void json_has_no_letters_to_choose_from() {
        HttpRequest request = running.request(Running.REGION + "/cost-sharing")
                .header("Content-Type", "application/json; charset=klingon")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(running.unchecked(request).codes()).contains("MISSING_FIELD");
    }

    /** Told the time once after it is armed, it fails as a machine does that is out of memory. */
    private static final class FailingClock extends Clock {

        private final AtomicBoolean armed = new AtomicBoolean();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (armed.getAndSet(false)) {
                throw new OutOfMemoryError("no.samspill is full");
            }
            return Running.CLOCK.instant();
        }
    }

    @Test
    void an_error_of_the_machine_is_a_problem_without_its_trace() {
        FailingClock clock = new FailingClock();
        try (Running failing = Running.at(clock, "nord-troms")) {
            clock.armed.set(true);
            Reply reply = failing.get(Running.REGION + "/calendar", "X-Request-Id", "sporing-5678");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.codes()).containsExactly("FAULT");
            assertThat(reply.text()).contains("sporing-5678").doesNotContain("Error", "no.samspill", "is full");
            assertThat(failing.log()).contains("no.samspill is full", "\"request\":\"sporing-5678\"");
            assertThat(failing.get(Running.REGION + "/calendar").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "DELETE", "TRACE", "OPTIONS", "FOO"})
    void a_method_that_is_not_there_is_refused_with_those_that_are(String method) {
        Reply reply = running.send(
                running.request(ACTS)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                new byte[0]);
        assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
    }

    @Test
    void a_form_that_is_not_there_is_refused_with_those_that_are() {
        Reply reply = running.get(Running.REGION + "/measures", "Accept", "image/png");
        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.text()).contains("application/json");
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://evil.example", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"})
    void a_page_of_someone_else_cannot_change_anything(String header, String value) {
        assertThat(running.post(ACTS, "{}", header, value).status()).isEqualTo(403);
    }

    @Test
    void every_answer_tells_a_browser_to_trust_nothing_else() {
        for (String path : new String[] {Running.REGION + "/measures", "/nothing"}) {
            Reply reply = running.get(path);
            assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Server")).isEmpty();
        }
    }

    @Test
    void the_log_has_the_request_and_not_what_was_in_it() {
        running.post(ACTS + "?dryRun=true", "{\"hemmelig\": \"passord\"}", "X-Request-Id", "sporing-1234");
        assertThat(running.log()).contains("\"request\":\"sporing-1234\"").doesNotContain("hemmelig", "passord");
    }

    @Test
    void without_login_it_listens_to_this_machine_only() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalUser("0.0.0.0"))
                .withMessageContaining("0.0.0.0");
        new LocalUser("::1");
    }
}
