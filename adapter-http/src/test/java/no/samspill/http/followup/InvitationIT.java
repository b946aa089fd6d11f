package no.samspill.http.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.harness.Browser;
import no.samspill.http.harness.LoginService;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import no.samspill.http.login.Login;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.serve.InvitationLinks;
import no.samspill.http.settings.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that there are only where people log in keep nobody out either. */
class InvitationIT {

    private static final String REGION = "/regions/nord-troms";
    private static final String FORM = REGION + "/invitations/new?measure=bibliotek&kind=HALF_YEAR&year=2021&to=Ida";
    private static final String GUEST = "X-Guest";
    private static final List<String> OF_GUESTS =
            List.of(REGION + "/evaluations/new?measure=bibliotek", REGION + "/evaluations/delivered");

    private static LoginService service;
    private static Running running;
    private static Browser browser;

    /** The pages of one that people log in at, to someone who has; or who is invited, when they say so. */
    private record Reception(InvitationLinks links) implements Gatekeeper {

        @Override
        public Caller admit(Context context) {
            Invitation invitation = new Invitation(new MeasureId("bibliotek"), Evaluation.Kind.HALF_YEAR, 2021, "Ida");
            Caller caller = context.header(GUEST) == null
                    ? Caller.with("kari", "Kari", List.of(RoleGrant.everywhere(AccessRole.SECRETARIAT)))
                    : Caller.invitedTo(invitation, "nord-troms");
            return caller.guardedBy("token");
        }

        @Override
        public boolean maySendTo(URI address) {
            return false;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public Optional<InvitationLinks> invitations() {
            return Optional.of(links);
        }
    }

    @BeforeAll
    static void start() {
        browser = Browser.open();
        service = new LoginService();
        Configuration configuration = service.configuration();
        Reception reception = new Reception(
                new Login(configuration, Running.CLOCK).invitations().orElseThrow());
        running = Spreadsheets.evaluated(
                Running.behind(reception, Running.CLOCK, "nord-troms").withNordTroms());
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
            service.close();
            browser.close();
        }
    }

    private static String address(String path) {
        return running.request(path).build().uri().toString();
    }

    @Test
    void nothing_keeps_anyone_out_from_inviting_or_being_invited() {
        Page page = browser.page();
        page.navigate(address(FORM));
        List<String> barriers = new ArrayList<>(Browser.barriersInEveryWay(page));
        page.locator("#send").focus();
        page.keyboard().press("Enter");
        page.locator("#link").waitFor();
        assertThat(page.locator("#link").inputValue()).contains("/invitation?letter=");
        barriers.addAll(Browser.barriersInEveryWay(page));
        page.navigate(address(REGION + "/evaluations"));
        assertThat(page.locator("a[href*='/invitations/new?']").count()).isPositive();
        barriers.addAll(Browser.barriersInEveryWay(page));
        page.setExtraHTTPHeaders(Map.of(GUEST, "yes"));
        for (String path : OF_GUESTS) {
            page.navigate(address(path));
            assertThat(page.locator("nav").count()).isZero();
            barriers.addAll(Browser.barriersInEveryWay(page));
        }
        assertThat(barriers).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void they_are_valid_html(@TempDir Path folder) throws Exception {
        List<Reply> pages = new ArrayList<>(List.of(
                running.page(FORM),
                running.fillIn(
                        REGION + "/invitations/new",
                        Map.of("measure", "bibliotek", "kind", "HALF_YEAR", "year", "2021", "to", "Ida")),
                running.page(REGION + "/evaluations")));
        OF_GUESTS.forEach(path -> pages.add(running.page(path, GUEST, "yes")));
        assertThat(pages).extracting(Reply::status).containsOnly(200);
        assertThat(Browser.wrongAsHtml(folder, pages.stream().map(Reply::text).toList()))
                .isEmpty();
    }
}
