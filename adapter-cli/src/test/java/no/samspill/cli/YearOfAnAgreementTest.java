package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.files.example.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an agreement's year as somebody types it, from the agreement to a corrected invoice. */
class YearOfAnAgreementTest {

    private static final String ID = "orkdal-oy-utviklingsveileder";
    private static final Pattern STATEMENT = Pattern.compile("opp_[0-9a-z]+");

    @TempDir
    Path folder;

    @TempDir
    Path examples;

    @BeforeEach
    void copy_the_examples() {
        Example.copyTo(examples);
    }

    @Test
    void an_agreement_is_registered_shared_invoiced_and_put_right() {
        registerAll();

        assertThat(done("statement", "preview", examples.resolve("budget-2026.json"))
                        .out())
                .contains("Forhåndsvisning", "560\u00A0000,00");
        String preview = done("statement", "preview", examples.resolve("budget-2026.json"), "--json")
                .out();
        assertThat(preview).startsWith("{\"ruleVersion\":1,\"answer\":{");
        Path previewed = Cli.write(folder.resolve("forhåndsvist.json"), preview);
        assertThat(done("cost-sharing", "calculate", previewed).out()).contains("560\u00A0000,00");
        assertThat(done("statement", "list").out().lines()).hasSize(1);

        String budget = confirmed("budget-2026.json");
        assertThat(done("invoice", "plan", budget, "--run", "h1", "--csv").out())
                .contains("5014,Frøya,70531.84,35265.92");
        done("invoice", "issue", budget, "--run", "h1");
        assertThat(run("invoice", "issue", budget, "--run", "h1").err()).contains("[ALREADY_ISSUED]");

        String actual = confirmed("actual-2026.json");
        done("invoice", "issue", actual, "--run", "h2");
        assertThat(done("statement", "verify", actual).out()).contains("hver byte er lik");

        Path more = Cli.write(
                folder.resolve("rettet.json"),
                read(examples.resolve("actual-2026.json")).replace("1000000.00", "1030000.00"));
        String corrected =
                statementIn(done("statement", "correct", actual, more).out());
        assertThat(done("statement", "show", corrected).out()).contains("Retter " + actual);
        assertThat(done("invoice", "correct", corrected, "--json").out()).contains("\"kind\":\"CORRECTION\"");
        assertThat(done("invoice", "list", ID, "2026", "--csv").out().lines()).hasSize(1 + 3 * 6);

        assertThat(done("audit", "list", "--csv").out().lines()).hasSize(1 + 2 + 3 + 3);
        assertThat(done("audit", "list", "--subject", ID).out()).contains("kari", "registrerte avtale");
    }

    @Test
    void a_measure_that_names_the_agreement_shows_in_the_matrix_what_each_pays_of_it() {
        Path portfolio = Cli.write(folder.resolve("tiltak.json"), """
            {"format": "samspill-portfolio/1",
             "organisations": [{"id": "5014", "name": "Frøya", "kind": "MUNICIPALITY"}],
             "measures": [{"id": "veileder", "acts": [{"date": "2026-01-01", "act": "REGISTERED",
                "phase": "ACTIVE", "profile": {"title": "Veileder", "costAgreement": "%s"},
                "participants": [{"party": "5014", "role": "PARTICIPANT"}], "source": "Registeret"}]}]}
            """.formatted(ID));
        done("portfolio", "import", portfolio);
        assertThat(done("matrix").out()).contains("avtalen " + ID + " er ikke registrert");
        registerAll();
        assertThat(done("matrix").out()).contains("ingen bekreftede fordelinger etter " + ID);
        String budget = confirmed("budget-2026.json");

        assertThat(done("matrix").out())
                .contains(ID + "/1 (budsjett, 01.01.2026–31.12.2026)", "deltaker, andel 70\u00A0531,84 kr");
        assertThat(done("matrix").out().lines().filter(line -> line.startsWith("Sum")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("70\u00A0531,84").endsWith("560\u00A0000,00"));
        assertThat(done("matrix", "--csv").out()).contains(budget + ",PARTICIPANT 70531.84");
        assertThat(done("matrix", "--json").out())
                .contains(
                        "\"cost\":\"SHARED\",\"costStatement\":\"" + budget + "\",\"shares\":{\"5014\":\"70531.84\"}");
    }

    @Test
    void an_agreement_is_amended_and_gets_another_rule_and_plan() {
        registerAll();
        Path amended = Cli.write(
                folder.resolve("v2.json"),
                read(examples.resolve("agreement.json"))
                        .replace("\"host\": \"5059\"", "\"host\": \"5055\",\n  \"version\": 2"));
        done("agreement", "amend", amended);
        assertThat(run("agreement", "amend", amended).code()).isEqualTo(ExitCodes.CONFLICT);
        done("agreement", "plan", ID, "months");
        done("agreement", "rule", "add", ID, examples.resolve("rule.json"), "--from", "2027-01-01", "--basis", "Sak 5");
        assertThat(done("agreement", "show", ID).out())
                .contains("versjon 2", "Fordelingsregel 2, gjelder fra 01.01.2027", "Grunnlag: Sak 5", "etter måneder");
        assertThat(done("agreement", "show", ID, "--json").out()).startsWith("{\"agreement\":{\"id\":\"" + ID);
    }

    @Test
    void a_rehearsal_says_what_would_happen_and_leaves_nothing() {
        Path agreement = examples.resolve("agreement.json");
        Path rule = examples.resolve("rule.json");
        Cli.Run first = run("agreement", "register", agreement, "--rule", rule, "--basis", "Sak 3", "--dry-run");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("Utviklingsveileder i Orkdal/Øy");
        assertThat(first.err()).isEqualTo("Prøvekjøring: ingenting er lagret.\n");
        assertThat(folder).isEmptyDirectory();

        registerAll();
        String before = done("audit", "list", "--json").out();
        for (String draft : new String[] {"budget-2026.json", "actual-2026.json"}) {
            assertThat(run("statement", "confirm", examples.resolve(draft), "-n")
                            .code())
                    .isZero();
        }
        assertThat(run("agreement", "plan", ID, "1/3", "-n").code()).isZero();
        assertThat(done("statement", "list").out().lines()).hasSize(1);
        assertThat(done("audit", "list", "--json").out()).isEqualTo(before);
    }

    @Test
    void what_is_not_registered_is_not_found() {
        registerAll();
        assertThat(run("agreement", "show", "finnes-ikke").code()).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(run("statement", "show", "opp_finnesikke").code()).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(run("key-figures", "show", "pupils", "1999-10-01").code()).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(run("municipality", "show", "9999").code()).isEqualTo(ExitCodes.NOT_FOUND);
    }

    @Test
    void a_suppressed_figure_asks_for_a_manual_one_with_a_reason() {
        Path suppressed = Cli.write(
                folder.resolve("elever.csv"),
                read(examples.resolve("pupils.csv")).replace(";216", ";*"));
        Object[] load = {
            "key-figures",
            "import",
            suppressed,
            "--key",
            "pupils",
            "--reference-date",
            "2025-10-01",
            "--source",
            "GSI",
            "--status",
            "final"
        };
        done(
                "agreement",
                "register",
                examples.resolve("agreement.json"),
                "--rule",
                examples.resolve("rule.json"),
                "--basis",
                "Sak 3");
        done(load);
        Cli.Run refused = run("statement", "preview", examples.resolve("budget-2026.json"));
        assertThat(refused.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains("Rindal mangler tall", "manuelt tall med begrunnelse");

        Object[] byHand = java.util.Arrays.copyOf(load, load.length + 2);
        byHand[load.length] = "--manual";
        byHand[load.length + 1] = "5061=216:Opplyst av skolen 3.11.";
        done(byHand);
        assertThat(done("key-figures", "show", "pupils", "2025-10-01").out())
                .contains("manuelt tall: Opplyst av skolen 3.11.");
        assertThat(run("statement", "preview", examples.resolve("budget-2026.json"))
                        .code())
                .isZero();
    }

    private void registerAll() {
        done(
                "agreement",
                "register",
                examples.resolve("agreement.json"),
                "--rule",
                examples.resolve("rule.json"),
                "--basis",
                "Årsmøtet 4.3.2026, sak 3: lesemåte A");
        done(
                "key-figures",
                "import",
                examples.resolve("pupils.csv"),
                "--key",
                "pupils",
                "--reference-date",
                "2025-10-01",
                "--source",
                Example.ATTRIBUTION,
                "--status",
                "final");
    }

    private String confirmed(String draft) {
        return statementIn(done("statement", "confirm", examples.resolve(draft)).out());
    }

    private static String statementIn(String message) {
        Matcher id = STATEMENT.matcher(message);
        assertThat(id.find()).as(message).isTrue();
        return id.group();
    }

    private Cli.Run done(Object... arguments) {
        Cli.Run run = run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private Cli.Run run(Object... arguments) {
        return Cli.in(folder).run(arguments);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
