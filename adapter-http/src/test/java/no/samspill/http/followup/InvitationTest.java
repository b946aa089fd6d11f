package no.samspill.http.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.http.access.AccessRole;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import no.samspill.http.harness.Visitor;
import no.samspill.http.login.Login;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Served;
import no.samspill.http.settings.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One who has no login is let in to deliver one evaluation, and to nothing else. */
class InvitationTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PLACE = "/regions/nord-troms/evaluations/new";
    private static final String BODY =
            "{\"measure\": \"bibliotek\", \"kind\": \"HALF_YEAR\", \"year\": 2021, \"to\": \"Ida Li\"}";
    private static final String ID = "bibliotek-2021-half-year";

    private static LoginService service;
    private static Configuration configuration;
    private static Running running;

    private final Visitor visitor = new Visitor(running);

    @BeforeAll
    static void start() {
        service = new LoginService();
        configuration = service.configuration("requests-per-minute = 10000");
        Login login = new Login(configuration, Running.CLOCK);
        running = Running.behind(login, Running.CLOCK, "nord-troms", "orkdal-oy")
                .withNordTroms("Authorization", secretariat());
        Spreadsheets.evaluated(running, "Authorization", secretariat());
    }

    @AfterAll
    static void stop() {
        running.close();
        service.close();
    }

    private static String secretariat() {
        return "Bearer " + service.token(AccessRole.SECRETARIAT);
    }

    private static String read(String list) {
        return running.get(Running.REGION + list, "Authorization", secretariat())
                .text();
    }

    private static Reply invited(String body) {
        return running.post(Running.REGION + "/invitations", body, "Authorization", secretariat());
    }

    /** A link that was sent, as a path. */
    private static String link() {
        Reply reply = invited(BODY);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        String link = reply.json().get("link").asText();
        assertThat(link)
                .startsWith(LoginService.ADDRESS + "/invitation?letter=")
                .hasSizeLessThan(700);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        return link.substring(LoginService.ADDRESS.length());
    }

    private String csrf() {
        return visitor.caller(configuration).csrf().orElseThrow();
    }

    private Reply deliver(Map<String, String> others) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "id", ID,
                "measure", "bibliotek",
                "kind", "HALF_YEAR",
                "year", "2021",
                "delivered", "2021-09-01",
                "author", "Ida Li",
                "recommendation", "CONTINUE",
                "csrf", csrf()));
        Stream.of("overall", "progress", "cost", "quality", "resources", "anchoring", "risk")
                .forEach(light -> fields.put("lights." + light + ".light", "GREEN"));
        fields.putAll(others);
        String body = fields.entrySet().stream()
                .map(one -> PageAddresses.encoded(one.getKey()) + "=" + PageAddresses.encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return visitor.post(PLACE, FORM, body, "Origin", LoginService.ADDRESS, "Accept", "text/html");
    }

    @Test
    void the_link_opens_the_form_which_is_delivered_and_thanked_for() {
        Reply form = visitor.open(link());
        assertThat(form.status()).as(form.text()).isEqualTo(200);
        assertThat(form.text())
                .contains(ID, "value=\"bibliotek\"", "Ida Li")
                .doesNotContain("class=\"menu\"", "role=\"search\"");
        Reply sent = deliver(Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(visitor.open(sent.header("Location")).text()).contains("Evalueringen er levert");
        assertThat(read("/evaluations")).contains("host-21").doesNotContain("Ida Li (invitert)");
        assertThat(read("/audit-trail")).contains("InviteReporter", "Ida Li, 2022-03-31", "Ida Li (invitert)");
        assertThat(running.log()).contains("\"path\":\"/invitation\"").doesNotContain("letter", "Ida Li");
    }

    @ParameterizedTest
    @CsvSource({"id, bibliotek-2020-half-year", "measure, barnehage", "kind, WHOLE_YEAR", "year, 2020"})
    void no_other_evaluation_can_be_delivered(String field, String value) {
        visitor.open(link());
        Reply refused = deliver(Map.of(field, value, "reason", "Fordi", "wholeYear.goals.0.goal", "Mål"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        String evaluation =
                """
                {"id": "%s", "measure": "barnehage", "kind": "HALF_YEAR", "year": 2021, "delivered": "2021-09-01", "author": "A",
                 "recommendation": "CONTINUE", "lights": {"overall": L, "progress": L, "cost": L, "quality": L,
                 "resources": L, "anchoring": L, "risk": L}}
                """.formatted(ID).replace("L,", "{\"light\": \"GREEN\"},").replace("L}", "{\"light\": \"GREEN\"}}");
        String[] own = {"Origin", LoginService.ADDRESS, Request.CSRF_HEADER, csrf()};
        Reply program = visitor.post(Running.REGION + "/evaluations", "application/json", evaluation, own);
        assertThat(program.codes()).as(program.text()).containsExactly("OTHER_EVALUATION");
    }

    static Stream<Route> shut() {
        return Served.behind(new Login(service.configuration(), Running.CLOCK)).stream()
                .filter(route -> !AccessRole.INVITED.may(route.access()));
    }

    @ParameterizedTest
    @MethodSource("shut")
    void nothing_else_is_shown_or_done(Route route) {
        visitor.open(link());
        assertThat(visitor.get("/regions/orkdal-oy/evaluations/new").status()).isEqualTo(404);
        String path = route.path().replaceAll("\\{(?!region)[^}]+}", "x");
        String here = path.replace("{region}", "nord-troms");
        assertThat(ask(route, here).status()).as(here).isEqualTo(403);
        if (!here.equals(path)) {
            assertThat(ask(route, path.replace("{region}", "orkdal-oy")).status())
                    .isEqualTo(404);
        }
    }

    private Reply ask(Route route, String path) {
        return visitor.ask(route.verb().name(), path, "Origin", LoginService.ADDRESS, Request.CSRF_HEADER, csrf());
    }

    static Stream<String> nothing() {
        return Stream.of("", "=", "=x", "=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0....", "=....")
                .map(given -> given.isEmpty() ? "" : "?letter" + given);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void what_shows_nothing_lets_nobody_in(String given) {
        Reply reply = visitor.open("/invitation" + given);
        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.text()).contains("Be sekretariatet om en ny");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void a_letter_is_no_session_and_a_session_no_letter() {
        String link = link();
        visitor.open(link);
        String cookie = visitor.cookies().get(Request.SESSION_COOKIE);
        assertThat(new Visitor(running).open("/invitation?letter=" + cookie).status())
                .isEqualTo(410);
        visitor.cookies().put(Request.SESSION_COOKIE, link.replaceFirst(".*=", ""));
        assertThat(visitor.get(PLACE).status()).isEqualTo(401);
        String changed = link.substring(0, link.length() - 5) + (link.endsWith("AAAAA") ? "BBBBB" : "AAAAA");
        assertThat(new Visitor(running).open(changed).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({"29, 200", "30, 410"})
    void it_lets_in_until_its_time_is_over(int days, int status) {
        Clock later = Clock.offset(Running.CLOCK, Duration.ofDays(days));
        try (Running other = Running.behind(new Login(configuration, later), later, "nord-troms")) {
            assertThat(new Visitor(other).open(link()).status()).isEqualTo(status);
        }
    }

    @Test
    void one_who_may_already_stays_who_they_are() {
        service.next("kari", LoginService.CLIENT, LoginService.KARI);
        visitor.open("/metrics");
        assertThat(visitor.open(link()).text()).contains("Kari Nordmann", "class=\"menu\"");
        assertThat(visitor.caller(configuration).invited()).isEmpty();
    }

    @Test
    void the_secretariat_invites_on_a_page() {
        service.next("kari", LoginService.CLIENT, LoginService.KARI);
        visitor.open("/metrics");
        String place = "/regions/nord-troms/invitations/new";
        assertThat(visitor.open(place + "?measure=bibliotek&kind=HALF_YEAR&year=2021&to=Ida")
                        .text())
                .contains("value=\"Ida\"", "value=\"2021\"");
        String body = "measure=bibliotek&kind=HALF_YEAR&year=2021&to=Ida+Li&csrf=" + csrf();
        Reply given = visitor.post(place, FORM, body, "Origin", LoginService.ADDRESS, "Accept", "text/html");
        assertThat(given.text()).contains("Lenken til Ida Li", "/invitation?letter=", "mailto:?subject=", "31.03.2022");
        Reply wrong = visitor.post(
                place, FORM, body.replace("Ida+Li", "+"), "Origin", LoginService.ADDRESS, "Accept", "text/html");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("«Hvem som inviteres» mangler");
        assertThat(visitor.open("/regions/nord-troms/evaluations").text()).contains("/invitations/new?");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"bibliotek\"', '\"none\"', 404",
        "2021, 1899, 422",
        "Ida Li, ' ', 400",
        "2021, '\"x\"', 400",
        "HALF_YEAR, DAY, 400"
    })
    void what_cannot_be_is_refused(String right, String wrong, int status) {
        assertThat(invited(BODY.replace(right, wrong)).status()).isEqualTo(status);
    }

    @Test
    void what_is_only_tried_invites_nobody() {
        Reply reply = running.post(
                Running.REGION + "/invitations?dryRun=true",
                BODY.replace("Ida Li", "Prøve"),
                "Authorization",
                secretariat());
        assertThat(reply.status()).isEqualTo(201);
        assertThat(read("/audit-trail")).doesNotContain("Prøve");
    }
}
