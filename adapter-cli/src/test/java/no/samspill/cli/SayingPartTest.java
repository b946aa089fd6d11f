package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed of something changes that, and nothing else of it. */
class SayingPartTest {

    @TempDir
    Path folder;

    @BeforeEach
    void take_in_the_region() {
        run("portfolio", "import", "../examples/nord-troms/portfolio.json");
    }

    private String run(Object... words) {
        Cli.Run run = Cli.in(folder).run(words);
        assertThat(run.code()).as("%s", run.err()).isEqualTo(ExitCodes.OK);
        return run.out();
    }

    private String profile() {
        String shown = run("measure", "show", "it-samarbeid", "--json", "--as-of", "2026-01-01");
        return shown.substring(shown.indexOf("\"profile\":"), shown.indexOf("\"parties\":"));
    }

    @Test
    void a_description_changes_what_it_says() {
        String before = profile();
        run("measure", "act", "it-samarbeid", "DESCRIBED", "--on", "2021-01-01", "profile.status=I rute");

        assertThat(profile())
                .isEqualTo(before.replaceAll("\"status\":\"[^\"]*\"", "\"status\":\"I rute\""))
                .isNotEqualTo(before);
    }

    @Test
    void what_is_typed_empty_is_emptied() {
        assertThat(profile()).contains("\"strategy\":", "\"organisation\":");
        run("measure", "act", "it-samarbeid", "DESCRIBED", "--on", "2021-01-01", "profile.organisation=");

        assertThat(profile()).contains("\"strategy\":").doesNotContain("\"organisation\":");
    }

    @Test
    void a_body_that_is_registered_keeps_what_is_not_typed() {
        String before = run("body", "show", "kdu", "--json");
        run("body", "register", "id=kdu", "purpose=Leder samarbeidet", "--reason", "Nytt vedtak");

        assertThat(run("body", "show", "kdu", "--json"))
                .contains("\"purpose\":\"Leder samarbeidet\"")
                .hasSizeGreaterThan(before.length() / 2)
                .contains(before.substring(
                        before.indexOf("\"articles\""), before.indexOf("}", before.indexOf("\"articles\""))));
        run("body", "register", "id=kdu", "purpose=", "--reason", "Nytt vedtak");
        assertThat(run("body", "show", "kdu", "--json"))
                .doesNotContain("\"purpose\"")
                .contains("\"articles\"");
    }

    @Test
    void a_decision_that_is_corrected_keeps_what_is_not_typed() {
        run("decision", "record", "id=v-1", "body=kdu", "date=2020-02-25", "wording=Som innstilt", "outcome=ADOPTED");
        run("decision", "record", "id=v-1", "caseNumber=12/20");

        assertThat(run("decision", "show", "v-1", "--json")).contains("Som innstilt", "ADOPTED", "12/20");
    }
}
