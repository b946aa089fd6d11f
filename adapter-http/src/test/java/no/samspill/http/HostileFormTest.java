package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page sends: it is refused, and nothing breaks. */
class HostileFormTest {

    private static final String FORM = "/regions/nord-troms/new-measure/proposed";

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms").withNordTroms();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Reply send(String path, String type, String body) {
        return running.unchecked(running.request(path)
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static Stream<String> forms() {
        return Stream.of(
                "",
                "date",
                "=",
                "&&&=&",
                "profile.title=%FF%FE&id=%ZZ",
                "profile.title=%00%01%1b&id=../x&date=2022-13-45&by=5426&profile.need=%E2%80%AE",
                "profile=1&profile.title=2&profile.goals=3&profile.goals.0=4&profile.goals.0.x=5&by.x=1",
                "profile.goals.999=1&profile.goals.1=2&profile.goals.-1=3&profile.goals.00=4",
                "profile.contributions.0.amount=1e999&profile.contributions.0.hours=99999999999",
                "add=profile&add=" + "a.".repeat(300),
                ".".repeat(5_000) + "=1",
                "profile.goals.0=" + "x".repeat(300_000),
                IntStream.range(0, 3_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&")),
                IntStream.range(0, 999)
                        .mapToObj(i -> "profile.goals." + i + "=1")
                        .collect(Collectors.joining("&")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_refused_with_its_reasons(String body) {
        Reply reply = send(FORM, "application/x-www-form-urlencoded", body);
        assertThat(reply.status()).isIn(200, 400, 413, 422);
        assertThat(reply.text()).contains("<h1 ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/mixed; boundary=x",
                "text/plain",
                "x",
                "application/x-www-form-urlencoded; charset=klingon",
                "application/x-www-form-urlencoded; charset=",
                "multipart/form-data; boundary=x; charset=klingon"
            })
    void anything_but_a_form_is_refused(String type) {
        assertThat(send(FORM, type, "{}").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regions/nord-troms/measures?phase=XX",
                "/regions/nord-troms/measures?foo=1",
                "/regions/nord-troms/measures?after=xyz",
                "/regions/nord-troms/calendar?from=0001-01-01&to=9999-01-01",
                "/regions/nord-troms?asOf=9999-12-31",
                "/regions/nord-troms?asOf=%2B999999999-12-31",
                "/regions/nord-troms/calendar?from=%2B999999999-12-31",
                "/regions/nord-troms/calendar?to=-999999999-01-01",
                "/regions/nord-troms/measures?asOf=-999999999-01-01",
                "/regions/nord-troms/agreement-texts/..%2f..%2fx",
                "/regions/..%2f..%2fetc",
                "/assets/x/..%2fMain.class",
                "/assets/x/Main.class"
            })
    void a_strange_address_is_refused(String path) {
        Reply reply = running.page(path);
        assertThat(reply.status()).isBetween(400, 422);
        assertThat(reply.text()).doesNotContain("Exception");
    }

    @Test
    void what_people_write_is_shown_and_never_run() {
        running.fillIn(
                FORM,
                Map.of(
                        "id", "x",
                        "date", "2022-03-01",
                        "by", "5426",
                        "profile.title", "<script>alert(1)</script>",
                        "profile.need", "\"><img src=x onerror=alert(1)>"));
        assertThat(running.page("/regions/nord-troms/measures/x").text())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void another_site_sends_nothing() {
        HttpRequest request = running.request("/language")
                .header("Accept", "text/html")
                .header("Origin", "https://other.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("language=nn"))
                .build();
        assertThat(running.unchecked(request).status()).isEqualTo(403);
    }
}
