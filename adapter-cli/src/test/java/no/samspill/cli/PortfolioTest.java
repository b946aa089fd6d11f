package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nord-Troms register as somebody takes it in, looks at it, and gives it out again. */
class PortfolioTest {

    private static final Path EXAMPLES = Path.of("../examples/nord-troms");
    private static final Path PLAN = EXAMPLES.resolve("portfolio.json");
    private static final String THEN = "2020-03-01";

    @TempDir
    Path folder;

    private Cli.Run run(Object... words) {
        return Cli.in(folder).run(words);
    }

    private Cli.Run done(Object... words) {
        Cli.Run result = run(words);
        assertThat(result.code()).as("%s", result.err()).isEqualTo(ExitCodes.OK);
        return result;
    }

    @BeforeEach
    void take_in_the_plan() {
        done("portfolio", "import", PLAN);
    }

    @Test
    void what_is_taken_in_is_given_out_byte_for_byte() throws Exception {
        done("portfolio", "export", "-o", folder.resolve("out.json"));
        assertThat(folder.resolve("out.json")).hasSameBinaryContentAs(PLAN);
        done(
                "portfolio",
                "import",
                EXAMPLES.resolve("competence-programme.json"),
                EXAMPLES.resolve("early-study-2004.json"));
        String all = done("portfolio", "export").out();
        Path again = Files.writeString(folder.resolve("all.json"), all);
        assertThat(done("portfolio", "export", "--db", taken(again)).out()).isEqualTo(all);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path taken(Path document) {
        Path other = folder.resolve("other");
        done("portfolio", "import", document, "--db", other);
        return other;
    }

    @Test
    void the_plan_has_6_strategies_and_25_measures_of_which_8_have_nobody_responsible() {
        assertThat(done("measure", "list", "--as-of", THEN, "--csv").out().lines())
                .hasSize(1 + 25);
        assertThat(done("portfolio", "show", "--as-of", THEN).out())
                .contains("IT og digitalisering", "it-samarbeid", "Willy Ørnebakk");
        List<String> findings =
                done("check", "--as-of", THEN, "--csv").out().lines().toList();
        assertThat(findings.stream().filter(one -> one.endsWith(",MEASURE_WITHOUT_RESPONSIBLE")))
                .hasSize(8)
                .allSatisfy(one -> assertThat(one).startsWith("WARNING,\"/measures/"));
        assertThat(done("check", "--as-of", THEN).out()).contains("Nordreisa har signalisert", "advarsler");
    }

    @Test
    void a_strict_check_fails_when_there_is_something_to_warn_of() {
        assertThat(run("check", "--strict", "--as-of", THEN).code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run("check", "--strict", "--as-of", "2019-01-01", "--json").out())
                .contains("STRATEGY_WITHOUT_MEASURES");
    }

    @Test
    void taking_in_the_same_again_changes_nothing_and_other_acts_are_refused() {
        assertThat(done("portfolio", "import", PLAN).out()).contains("0 nye tiltak", "25 uendret");
        Path other = Cli.write(folder.resolve("annet.json"), read(PLAN).replace("\"Næring\"", "\"Næringsarbeid\""));
        Cli.Run refused = run("portfolio", "import", other);
        assertThat(refused.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains("[ACTS_DIFFER]", "naering");
        assertThat(done("measure", "show", "naering", "--as-of", THEN).out()).contains("Næring");
    }

    @Test
    void a_document_with_faults_is_refused_for_all_of_them_at_once() {
        Path wrong = Cli.write(folder.resolve("feil.json"), """
            {"format": "annet/1", "strategies": [{"id": "X y", "title": "", "farge": 1}],
             "measures": [{"id": "a", "acts": [{"act": "FLOGET"}, {"date": "i går", "act": "RETRACTED"}]}]}\
            """);
        Cli.Run refused = run("portfolio", "import", wrong);
        assertThat(refused.code()).isEqualTo(ExitCodes.FORMAT);
        assertThat(refused.err())
                .contains(
                        "[UNKNOWN_FORMAT]",
                        "/strategies/0/id",
                        "[INVALID_ID]",
                        "[EMPTY_TEXT]",
                        "/strategies/0/farge",
                        "/measures/0/acts/0/act",
                        "[NOT_A_CHOICE]",
                        "/measures/0/acts/1/date",
                        "[INVALID_DATE]",
                        "/measures/0/acts/1/reason",
                        "[MISSING_FIELD]");
    }

    @Test
    void what_has_happened_since_one_saw_the_measure_is_seen_before_more_is_done() {
        Object[] retracted = {"measure", "act", "it-samarbeid", "RETRACTED", "reason=Nei", "--on", "2021-03-03"};
        Object[] seen =
                Stream.concat(Stream.of(retracted), Stream.of("--seen", "2")).toArray();
        Cli.Run late = run(seen);
        assertThat(late.code()).isEqualTo(ExitCodes.CONFLICT);
        assertThat(late.err()).contains("it-samarbeid", "se hvordan det er nå");
        assertThat(run("measure", "act", "ukjent", "RETRACTED", "reason=Nei", "--seen", "1")
                        .code())
                .isEqualTo(ExitCodes.NOT_FOUND);
        seen[seen.length - 1] = "1";
        assertThat(run(seen).err()).contains("[NOT_IN_PHASE]");
    }

    @Test
    void something_happens_to_a_measure_and_the_day_before_it_had_not() {
        done(
                "measure",
                "act",
                "it-samarbeid",
                "WITHDRAWAL_SIGNALLED",
                "party=5428",
                "source=Møte",
                "--on",
                "2021-03-03");
        assertThat(done("measure", "show", "it-samarbeid", "--as-of", "2021-03-03")
                        .out())
                .contains("uttreden signalisert");
        assertThat(done("measure", "show", "it-samarbeid", "--as-of", "2021-03-02")
                        .out())
                .doesNotContain("uttreden signalisert");
        Cli.Run refused = run(
                "measure",
                "act",
                "it-samarbeid",
                "PUT_ON_HOLD",
                "decision=kdu-1",
                "reason=Penger",
                "resumeBy=2021-04-01",
                "payer=Skjervøy",
                "--on",
                "2021-04-01");
        assertThat(refused.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains("[DECISION_UNKNOWN]", "[DEADLINE_NOT_LATER]", "01.04.2021");
        assertThat(run("measure", "act", "it-samarbeid", "RETRACTED", "reason").err())
                .contains("[NOT_A_FIELD]");
        assertThat(done("audit", "list", "--subject", "it-samarbeid", "--csv")
                        .out()
                        .lines())
                .hasSize(1 + 2);
    }
}
