package no.samspill.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.http.harness.Running;
import no.samspill.http.harness.Spreadsheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages lead to what they show, as files. */
class DownloadTest {

    private static Running running;
    private static String statement;

    @BeforeAll
    static void start() {
        running = Spreadsheets.filled();
        statement = Spreadsheets.statement(running);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/measures?view=board&phase=ACTIVE&title=&limit=2",
                "/matrix?party=5426",
                "/calendar?from=2021-01-01",
                "/findings?asOf=2021-01-01",
                "/evaluations",
                "/organisations",
                "/decisions",
                "/agreement-texts",
                "/cost-agreements",
                "/cost-statements/STATEMENT",
                "/cost-statements/STATEMENT/invoices?kind=SECOND_HALF",
                "/invoices?agreement=orkdal-oy-utviklingsveileder&year=2026",
                "/audit-trail");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_leads_to_what_it_shows_as_files(String page) {
        String html = running.page("/regions/nord-troms" + page.replace("STATEMENT", statement))
                .text();
        List<String> links = Pattern.compile("href=\"(/api/v1/[^\"]*format=[^\"]*)\"")
                .matcher(html)
                .results()
                .map(one -> one.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).as(html).hasSize(2);
        assertThat(Spreadsheets.csv(running.get(links.get(0)))).isNotEmpty();
        assertThat(Spreadsheets.xlsx(running.get(links.get(1)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/search?q=bib", "/decisions/new/edit", "/measures/bibliotek", "/cost-statements/nei"})
    void a_page_of_something_else_leads_to_no_file(String page) {
        assertThat(running.page("/regions/nord-troms" + page).text()).doesNotContain("format=");
    }

    @Test
    void the_file_of_a_page_holds_what_the_page_was_asked_about() {
        String html = running.page("/regions/nord-troms/measures?view=board&phase=ACTIVE&title=bib&party=")
                .text();
        assertThat(html).contains("/measures?format=csv&amp;phase=ACTIVE&amp;title=bib\"");
    }
}
