package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.access.Access;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.LocalUser;
import no.samspill.http.login.Login;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every route, for every role, in two regions. */
class PermissionTest {

    private static final List<Route> ROUTES = Served.behind(new LocalUser("127.0.0.1"));

    private static LoginService service;
    private static Running running;

    @BeforeAll
    static void start() {
        service = new LoginService();
        running = Running.behind(
                new Login(service.configuration(), Running.CLOCK), Running.CLOCK, "nord-troms", "orkdal-oy");
        String token = "Bearer " + service.token(AccessRole.SECRETARIAT);
        running.post(Running.REGION + "/portfolio", """
            {"format": "samspill-portfolio/1", "measures": [{"id": "vei", "acts": [{"date": "2022-02-01",
             "act": "REGISTERED", "phase": "ACTIVE", "source": "Planen", "profile": {"title": "Vei"}}]}]}
            """, "Authorization", token);
        running.put(Running.REGION + "/measures/vei/publication", "", "Authorization", token);
    }

    @AfterAll
    static void stop() {
        running.close();
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT,     OPEN PUBLISHED READ REPORT WRITE ACCOUNT AUDIT",
        "CHIEF_EXECUTIVE, OPEN PUBLISHED READ REPORT",
        "REPRESENTATIVE,  OPEN PUBLISHED READ",
        "HOST_ACCOUNTANT, OPEN PUBLISHED READ ACCOUNT",
        "AUDITOR,         OPEN PUBLISHED READ AUDIT",
        "INVITED,         OPEN PUBLISHED REPORT",
        "OPERATOR,        OPEN PUBLISHED OPERATE",
        "PUBLIC,          OPEN PUBLISHED"
    })
    void a_role_may_what_the_table_says_and_nothing_else(AccessRole role, String accesses) {
        assertThat(Arrays.stream(Access.values()).filter(role::may))
                .extracting(Access::name)
                .containsExactlyInAnyOrder(accesses.split(" "));
    }

    static Stream<Arguments> everyRouteForEveryRole() {
        return ROUTES.stream()
                .flatMap(route -> Arrays.stream(AccessRole.values())
                        .filter(LoginService::isGiven)
                        .map(role -> Arguments.of(route, role)));
    }

    private static Reply ask(Route route, String region, String... headers) {
        String path = route.path().replace("{region}", region).replaceAll("\\{[^}]+}", "x");
        HttpRequest.Builder request = running.request(path)
                .method(
                        route.verb().name(),
                        route.verb().changes()
                                ? HttpRequest.BodyPublishers.ofString("{}", StandardCharsets.UTF_8)
                                : HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        request.header("Content-Type", "application/json");
        return running.send(request.build(), new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("everyRouteForEveryRole")
    void a_route_is_for_those_who_have_a_role_that_may_use_it(Route route, AccessRole role) {
        Reply reply = ask(route, "nord-troms", "Authorization", "Bearer " + service.token(role));
        boolean seesTheRegion = role != AccessRole.OPERATOR && role != AccessRole.PUBLIC;
        if (role.may(route.access())) {
            assertThat(reply.status()).as(reply.text()).isNotIn(401, 403);
            assertThat(reply.text()).doesNotContain("regionen «");
        } else if (seesTheRegion || !route.path().contains("{region}")) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(403);
            assertThat(reply.codes()).containsExactly("NOT_ALLOWED");
        } else {
            assertThat(reply.status()).as(reply.text()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("everyRouteForEveryRole")
    void another_region_is_as_one_that_is_not_there(Route route, AccessRole role) {
        String token = "Bearer " + service.token(role);
        if (!route.path().contains("{region}")) {
            return;
        }
        Reply other = ask(route, "orkdal-oy", "Authorization", token, "X-Request-Id", "samme-id-1");
        Reply none = ask(route, "finnmark0", "Authorization", token, "X-Request-Id", "samme-id-1");
        assertThat(other.status()).as(other.text()).isEqualTo(404);
        assertThat(other.text()).isEqualTo(none.text().replace("finnmark0", "orkdal-oy"));
        if (route.access() == Access.PUBLISHED) {
            assertThat(ask(route, "orkdal-oy", "X-Request-Id", "samme-id-1").text())
                    .isEqualTo(other.text());
        }
    }

    static Stream<Route> everyRoute() {
        return ROUTES.stream();
    }

    @ParameterizedTest
    @MethodSource("everyRoute")
    void without_a_token_only_what_is_open_is_answered(Route route) {
        Reply reply = ask(route, "nord-troms");
        if (route.access() == Access.OPEN || route.access() == Access.PUBLISHED) {
            assertThat(reply.status()).isNotIn(401, 403);
            assertThat(reply.text()).doesNotContain("regionen «");
        } else {
            assertThat(reply.status()).as(reply.text()).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(ask(route, "finnmark").status()).isEqualTo(401);
        }
    }

    @Test
    void only_what_says_nothing_of_a_region_is_open() {
        assertThat(ROUTES.stream().filter(route -> route.access() == Access.OPEN))
                .extracting(Route::path)
                .containsExactlyInAnyOrder(
                        "/api/v1/openapi.json", "/health", "/readiness", "/language", "/assets/{stamp}/{file}");
    }

    @Test
    void what_is_public_is_read_and_nothing_else() {
        assertThat(ROUTES.stream().filter(route -> route.access() == Access.PUBLISHED))
                .allMatch(route -> route.verb() == Route.Verb.GET)
                .extracting(Route::path)
                .containsExactlyInAnyOrder(
                        "/api/v1/regions/{region}/public/measures",
                        "/api/v1/regions/{region}/public/measures/{id}",
                        "/regions/{region}/public",
                        "/regions/{region}/public/{id}");
    }

    @ParameterizedTest
    @EnumSource(value = AccessRole.class, mode = EnumSource.Mode.EXCLUDE, names = "INVITED")
    void only_the_regions_one_may_read_are_listed(AccessRole role) {
        Reply reply = running.get("/api/v1/regions", "Authorization", "Bearer " + service.token(role));
        if (role.may(Access.READ)) {
            assertThat(reply.text()).isEqualTo("{\"items\":[\"nord-troms\"]}");
        } else {
            assertThat(reply.status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "samspill:read,    GET,  /measures,      200",
        "samspill:write,   GET,  /measures,      403",
        "'',               GET,  /measures,      403",
        "other:read,       GET,  /measures,      403",
        "SAMSPILL:READ,    GET,  /measures,      403",
        "samspill:read,    GET,  /audit-trail,   200",
        "samspill:read,    POST, /portfolio,     403",
        "samspill:write,   POST, /portfolio,     400",
        "samspill:write,   POST, /invoice-runs,  403",
        "samspill:invoice, POST, /invoice-runs,  400"
    })
    void a_token_may_no_more_than_its_scopes_say(String scopes, String method, String path, int status) {
        String token = service.token(LoginService.ORGANISATIONS.get(AccessRole.SECRETARIAT), scopes);
        HttpRequest request = running.request(Running.REGION + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
                .build();
        assertThat(running.send(request, new byte[0]).status()).isEqualTo(status);
    }

    @Test
    void the_document_says_which_token_each_operation_takes() {
        assertThat(running.contract()
                        .document()
                        .at("/paths/~1api~1v1~1regions~1{region}~1invoice-runs/post/security")
                        .toString())
                .isEqualTo("[{\"token\":[\"samspill:invoice\"]},{\"login\":[]}]");
        assertThat(running.contract().document().at("/paths/~1health/get/security"))
                .isEmpty();
    }

    @Test
    void what_a_program_does_is_done_in_the_name_of_its_organisation() {
        String token = "Bearer " + service.token(AccessRole.SECRETARIAT);
        String path = Running.REGION + "/organisations/5401";
        Reply made = running.put(
                path,
                "{\"id\": \"5401\", \"name\": \"Tromsø\", \"kind\": \"ASSOCIATED_MUNICIPALITY\"}",
                "Authorization",
                token);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(running.get(Running.REGION + "/audit-trail", "Authorization", token)
                        .text())
                .contains("\"actor\":\"310011118 (klient-1)\"");
    }

    @Test
    void the_local_user_may_everything_there_is() {
        List<RoleGrant> all =
                Arrays.stream(AccessRole.values()).map(RoleGrant::everywhere).toList();
        assertThat(Access.values())
                .allMatch(access -> Caller.with("kari", "Kari", all).may(access, "nord-troms"));
    }
}
