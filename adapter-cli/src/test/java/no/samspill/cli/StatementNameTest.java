package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementNameTest {

    private static final String AGREEMENT = "orkdal-oy-utviklingsveileder";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"veileder/1", "orkdal-oy-utviklingsveileder/12", "opp_01k80825o0p9u0p8v117q2j2bg"})
    void a_statement_is_named_by_its_agreement_and_number_or_by_its_id(String word) {
        assertThat(StatementName.parse(word)).map(StatementName::toString).hasValue(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "veileder",
                "veileder/",
                "veileder/0",
                "veileder/01",
                "veileder/-1",
                "veileder/1/2",
                "veileder/9999999999",
                "Veileder/1",
                "/1",
                "opp_",
                "opp_æ"
            })
    void anything_else_is_no_name_of_a_statement(String word) {
        assertThat(StatementName.parse(word)).isEmpty();
    }

    @Test
    void the_number_finds_the_statement_wherever_one_is_asked_for() {
        done("demo", "--dir", folder);
        String shown = done("statement", "show", AGREEMENT + "/2");
        Matcher id = Pattern.compile("opp_\\w+").matcher(shown);
        assertThat(id.find()).isTrue();
        assertThat(done("statement", "show", id.group())).isEqualTo(shown);

        Path draft = folder.resolve("actual-2026.json");
        assertThat(done("statement", "verify", AGREEMENT + "/2")).contains(id.group(), "hver byte er lik");
        assertThat(done("statement", "compare", draft, "--confirmed", AGREEMENT + "/2"))
                .contains(id.group());
        Cli.Run corrected = run("statement", "correct", AGREEMENT + "/2", draft);
        assertThat(corrected.out()).contains("Retter " + id.group());
        assertThat(corrected.err()).contains("samspill invoice plan " + AGREEMENT + "/3 --run correction");
        assertThat(done("statement", "list", "--json")).contains("\"number\":3");
        assertThat(run("invoice", "plan", AGREEMENT + "/2", "--run", "correction")
                        .err())
                .contains("[STATEMENT_IS_CORRECTED]");
        assertThat(run("invoice", "correct", AGREEMENT + "/3").err()).contains("[NOTHING_TO_INVOICE]");
        assertThat(run("invoice", "issue", AGREEMENT + "/1", "--run", "h1").err())
                .contains("[ALREADY_ISSUED]");
    }

    @ParameterizedTest
    @ValueSource(strings = {AGREEMENT + "/9", "en-annen/1"})
    void a_number_that_no_statement_has_is_not_found(String name) {
        done("demo", "--dir", folder);
        Cli.Run missing = run("statement", "show", name);
        assertThat(missing.code()).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(missing.err()).contains("Fant ikke");
        BadInputTest.assertIsForPeople(missing.err());
    }

    private String done(Object... arguments) {
        Cli.Run run = run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Cli.Run run(Object... arguments) {
        return Cli.in(folder).run(arguments);
    }
}
