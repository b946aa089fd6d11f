package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Served;
import no.samspill.json.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, as a browser gets them. */
public class PagesTest {

    private static final String REGION = "/regions/nord-troms";
    private static final String LIBRARIES = REGION + "/measures/bibliotek";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.withRegions("nord-troms").withNordTroms();
        archive(running);
    }

    /** Registers an agreement of which not much is known, and some figures; and shows everyone a measure. */
    public static void archive(Running running) {
        running.fillIn(LIBRARIES + "/publication", Map.of("public", "true"));
        running.post(
                Running.REGION + "/key-figures/pupils",
                "{\"referenceDate\": \"2021-10-01\", \"source\": \"GSI\", \"status\": \"FINAL\", \"values\":"
                        + " {\"5428\": 559}}");
        running.put(
                Running.REGION + "/meetings/kdu-mars",
                "{\"id\": \"kdu-mars\", \"date\": \"2020-03-12\", \"bodies\": [\"kdu\"], \"held\": true}");
        running.fillIn(
                REGION + "/agreement-texts/new/edit",
                Map.of(
                        "version.text",
                        "arkivavtale",
                        "version.version",
                        "1",
                        "title",
                        "Arkivavtalen",
                        "form",
                        "HOST_MUNICIPALITY"));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.of(""), Stream.of("""
            /measures /measures?view=board /measures?phase=ACTIVE&title=bib&asOf=2021-01-01
            /measures?phase=&strategy=&party=&title=&asOf= /measures/bibliotek
            /measures/bibliotek?asOf=2010-01-01 /public /public?asOf=2010-01-01 /public/bibliotek
            /measures/bibliotek/acts/put-on-hold /measures/bibliotek/acts/described
            /measures/bibliotek/acts/amended /new-measure/proposed /new-measure/registered /matrix
            /matrix?party=5426 /calendar /findings /evaluations /evaluations/new?measure=bibliotek
            /evaluations/delivered /views /decisions /decisions/new/edit /meetings /meetings/new/edit /bodies
            /bodies/new/edit /strategies /strategies/new/edit /organisations /organisations/5426/edit
            /organisations/5426 /bodies/kdu /bodies/biblioteksamarbeidet?asOf=2016-05-01 /strategies/helse-omsorg
            /decisions/handlingsplan-2020 /meetings/kdu-mars /procedures /procedures/1 /procedures/new/edit
            /agreement-texts /agreement-texts/new/edit /agreement-texts/arkivavtale~1 /adoptions
            /cost-agreements /portfolio/import /imports /key-figures /key-figures/pupils/2021-10-01
            /key-figures/import /search?q=bib /audit-trail
            """.split("\\s+")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_shown_in_every_language(Language language) {
        for (String page : pages().toList()) {
            Reply reply = running.page(REGION + page, "Accept-Language", language.tag());
            assertThat(reply.status()).as(page).isEqualTo(200);
            assertThat(reply.type()).as(page).isEqualTo("text/html");
            assertThat(reply.text())
                    .as(page)
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .containsOnlyOnce("<h1 ")
                    .doesNotContain("field.", "type.", "hint.", "Optional[");
        }
    }

    @Test
    void every_route_of_a_page_is_among_them() {
        List<String> visited =
                pages().map(page -> REGION + page.replaceAll("\\?.*", "")).toList();
        Stream<Route> routes = Served.behind(new LocalUser("127.0.0.1")).stream()
                .filter(one -> one.verb() == Route.Verb.GET && one.path().startsWith("/regions/"))
                .filter(one -> !one.path().matches(".*/(cost-agreements|cost-statements|invoices|imports/).*"));
        assertThat(routes)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(visited)
                        .anyMatch(page -> page.matches(route.path().replaceAll("\\{[^}]+}", "[^/]+"))));
    }

    @Test
    void what_a_page_is_made_of_is_found_where_it_says() {
        var addresses = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(running.page(REGION).text())
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(4).allSatisfy(address -> {
            Reply part = running.unchecked(running.request(address).GET().build());
            assertThat(part.status()).isEqualTo(200);
            assertThat(part.header("Cache-Control")).contains("immutable");
        });
    }

    @Test
    void a_measure_is_proposed_after_a_refusal_that_keeps_what_was_filled_in() {
        Map<String, String> filled = new LinkedHashMap<>(Map.of(
                "id", "felles-arkiv", "date", "2022-03-01", "profile.title", "Felles «arkiv» & depot", "by", "5426"));
        Reply refused = running.fillIn(REGION + "/new-measure/proposed", filled);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Felles «arkiv» &amp; depot", "href=\"#f-profile-need\"", "aria-invalid=\"true\"");
        filled.put("profile.need", "Arkivet er fullt.");
        Reply tried = running.fillIn(REGION + "/new-measure/proposed?dryRun=true", filled);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(running.page(REGION + "/measures/felles-arkiv").status()).isEqualTo(404);
        Reply done = running.fillIn(REGION + "/new-measure/proposed", filled);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo(REGION + "/measures/felles-arkiv");
        assertThat(running.page(done.header("Location")).text()).contains("Arkivet er fullt.", "Bestill en utredning");
    }

    @Test
    void what_is_missing_is_told_by_what_it_is_called_on_the_page() {
        Reply refused = running.fillIn(LIBRARIES + "/acts/put-on-hold", Map.of("version", "1", "date", "2022-03-01"));
        assertThat(refused.text()).contains("href=\"#f-reason\"", "Feltet «Begrunnelse» mangler.");
    }

    @Test
    void a_form_that_was_opened_before_another_changed_the_measure_is_refused() {
        Map<String, String> signalled =
                Map.of("version", "1", "date", "2022-03-01", "party", "5426", "source", "Brev av 1. mars");
        String form = LIBRARIES + "/acts/withdrawal-signalled";
        assertThat(running.fillIn(form, signalled).status()).isEqualTo(303);
        Reply late = running.fillIn(form, signalled);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Brev av 1. mars");
    }

    @Test
    void one_more_of_a_list_is_a_field_more() {
        Map<String, String> filled = new LinkedHashMap<>(Map.of("profile.goals.0", "Ett", "add", "profile.goals"));
        Reply grown = running.fillIn(REGION + "/new-measure/proposed", filled);
        assertThat(grown.status()).isEqualTo(200);
        assertThat(grown.text()).contains("name=\"profile.goals.0\" value=\"Ett\"", "name=\"profile.goals.1\"");
    }

    @Test
    void a_new_thing_gets_an_id_of_its_own_and_a_month_its_name() {
        String form = running.page(REGION + "/agreement-texts/new/edit").text();
        assertThat(form).contains("<input class=\"ds-input\" type=\"text\" id=\"f-version-text\"");
        assertThat(running.page(REGION + "/bodies/new/edit").text())
                .contains("<input class=\"ds-input\" type=\"text\" id=\"f-id\"");
        assertThat(form).contains("<option value=\"MARCH\">Mars</option>");
    }

    @Test
    void something_is_registered_and_mended_through_its_form() {
        Map<String, String> body =
                new LinkedHashMap<>(Map.of("id", "arkivnett", "name", "Arkivnettverket", "kind", "NETWORK"));
        assertThat(running.fillIn(REGION + "/bodies/new/edit", body).status()).isEqualTo(303);
        assertThat(running.page(REGION + "/bodies").text()).contains("Arkivnettverket");
        assertThat(running.fillIn(REGION + "/bodies/new/edit", body).text()).contains("arkivnett", "er i bruk");
        String version = Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(running.page(REGION + "/bodies/arkivnett/edit").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        body.put("version", version);
        body.put("name", "Arkivnettet");
        assertThat(running.fillIn(REGION + "/bodies/arkivnett/edit", body).status())
                .isEqualTo(303);
        assertThat(running.page(REGION + "/bodies").text())
                .contains("Arkivnettet")
                .doesNotContain("Arkivnettverket");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regions/nord-troms/measures/finnes-ikke",
                "/regions/nord-troms/measures/bibliotek/acts/finnes-ikke",
                "/regions/nord-troms/bodies/finnes-ikke/edit",
                "/regions/andre-steder",
                "/finnes-ikke"
            })
    void a_page_that_is_not_there_says_so_to_people(String path) {
        Reply reply = running.page(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.type()).isEqualTo("text/html");
        assertThat(reply.text()).contains("Finnes ikke");
    }

    @Test
    void the_language_that_is_chosen_is_kept() {
        Reply chosen = running.fillIn("/language", Map.of("language", "nn", "back", REGION + "/measures"));
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo(REGION + "/measures");
        String cookie = chosen.header("Set-Cookie").split(";", 2)[0];
        assertThat(running.page(REGION, "Cookie", cookie).text()).contains("Det som ventar");
        assertThat(running.fillIn("/language", Map.of("language", "nn", "back", "//other.example"))
                        .header("Location"))
                .isEqualTo("/");
    }
}
