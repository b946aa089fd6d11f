package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.http.access.AccessRole;
import no.samspill.http.harness.Examples;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.route.Route;
import no.samspill.http.serve.KeptAnswersTest;
import no.samspill.http.serve.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page offers those who read it nothing that they may not do. */
class OfferedTest {

    private static final String REGION = "/regions/nord-troms";
    private static final String AGREEMENT = "/cost-agreements/orkdal-oy-utviklingsveileder";
    private static final List<Route> ROUTES = Served.behind(KeptAnswersTest.TRUSTING);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"?#]*)");
    private static final Pattern SENT =
            Pattern.compile("<form(?=[^>]*method=\"post\")[^>]*action=\"([^\"?]*)|formaction=\"([^\"?]*)");

    private static Running running;
    private static String statement;

    @BeforeAll
    static void start() {
        running = Running.behind(KeptAnswersTest.TRUSTING, Running.CLOCK, "nord-troms")
                .withNordTroms()
                .withOrkdal();
        PagesTest.archive(running);
        statement = running.post(
                        Running.REGION + "/cost-statements",
                        "{\"drafts\": [" + Examples.orkdal("budget-2026.json") + "]}")
                .json()
                .at("/items/0/id")
                .asText();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Stream<String> pages() {
        return Stream.concat(
                PagesTest.pages(),
                Stream.of(
                        AGREEMENT,
                        AGREEMENT + "/workbench",
                        "/invoices",
                        "/cost-statements/" + statement,
                        "/cost-statements/" + statement + "/invoices"));
    }

    private static Stream<String> offered(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
                .distinct();
    }

    /** Whether the role may do this there: a path that is a word's own goes before one with a name in it. */
    private static boolean may(AccessRole role, Route.Verb verb, String address) {
        List<Route> there = ROUTES.stream()
                .filter(route -> route.verb() == verb && route.isAt(address))
                .toList();
        assertThat(there).as(address).isNotEmpty();
        return there.stream().anyMatch(route -> role.may(route.access()));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessRole.class,
            names = {"SECRETARIAT", "CHIEF_EXECUTIVE", "REPRESENTATIVE", "HOST_ACCOUNTANT", "AUDITOR"})
    void every_link_and_every_form_on_a_page_is_for_the_one_who_reads_it(AccessRole role) {
        int read = 0;
        for (String path : pages().toList()) {
            Reply page = running.page(REGION + path, "X-Role", role.name());
            if (page.status() == 200) {
                read++;
                assertThat(offered(LINK, page.text()).filter(to -> !may(role, Route.Verb.GET, to)))
                        .as(path)
                        .isEmpty();
                assertThat(offered(SENT, page.text())
                                .filter(to -> !to.equals("/logout"))
                                .filter(to -> !may(role, Route.Verb.POST, to)))
                        .as(path)
                        .isEmpty();
            }
        }
        assertThat(read).isGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessRole.class,
            names = {"SECRETARIAT", "HOST_ACCOUNTANT"})
    void those_who_keep_accounts_are_offered_it(AccessRole role) {
        String agreement =
                running.page(REGION + AGREEMENT, "X-Role", role.name()).text();
        assertThat(agreement).contains(AGREEMENT + "/edit", AGREEMENT + "/next-rule", AGREEMENT + "/invoicing-plan");
        assertThat(running.page(REGION + AGREEMENT + "/workbench", "X-Role", role.name())
                        .text())
                .contains("/confirm\"");
        assertThat(running.page(REGION + "/cost-statements/" + statement + "/invoices", "X-Role", role.name())
                        .text())
                .contains("Utsted</button>");
    }
}
