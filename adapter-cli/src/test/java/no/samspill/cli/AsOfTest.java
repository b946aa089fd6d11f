package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever takes a day answers for that day in all its forms: an act that comes after it changes nothing in the answer. The
 * commands are asked which of them take one, so a new one must say here how it is called.
 */
class AsOfTest {

    private static final String BEFORE = "2021-03-02";
    private static final String LAST = "2021-03-03";

    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry("measure list", List.of()),
            Map.entry("measure show", List.of("ny")),
            Map.entry("measure act", List.of("en-til", "RETRACTED", "reason=Nei", "--dry-run")),
            Map.entry("portfolio show", List.of()),
            Map.entry("body list", List.of()),
            Map.entry("body show", List.of("nemnda")),
            Map.entry("strategy list", List.of()),
            Map.entry("meeting list", List.of()),
            Map.entry("decision list", List.of()),
            Map.entry("agreement-text list", List.of()),
            Map.entry("evaluation list", List.of()),
            Map.entry("procedure list", List.of()),
            Map.entry("matrix", List.of()),
            Map.entry("check", List.of()));

    /** The line of a body has nothing that changes with the day. */
    private static final String SAME = "body show --csv";

    @TempDir
    Path folder;

    private String done(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(more));
        Cli.Run run = Cli.in(folder).run(words.toArray());
        assertThat(run.code()).as("%s: %s", words, run.err()).isEqualTo(ExitCodes.OK);
        return run.out();
    }

    @BeforeEach
    void a_measure_is_registered_a_day_before() {
        done(
                "portfolio import",
                Cli.write(folder.resolve("to.json"), """
                    {"format": "samspill-portfolio/1",
                     "organisations": [{"id": "5427", "kind": "MUNICIPALITY", "name": "Skjervøy"}],
                     "bodies": [
                       {"id": "ny-nemnd", "kind": "NETWORK", "name": "Ny", "period": {"from": "2021-03-03"}},
                       {"id": "nemnda", "kind": "NETWORK", "name": "Nemnda", "posts": [{"role": "LEADER",
                        "holders": [{"name": "Kari", "period": {"from": "2021-03-03"}}]}]}],
                     "meetings": [{"id": "mars", "date": "2021-03-03", "bodies": ["nemnda"], "held": true,
                       "controlCommitteeNotified": true}],
                     "strategies": [{"id": "ny", "title": "Ny", "period": {"from": "2021-03-03"}}],
                     "decisions": [{"id": "d", "body": "nemnda", "date": "2021-03-03", "wording": "Ja",
                       "outcome": "ADOPTED"}],
                     "agreements": [{"version": {"text": "ny", "version": 1}, "title": "Ny", "form": "NO_FORM",
                       "term": {"from": "2021-03-03"}}],
                     "procedures": [{"version": 1, "title": "Ny", "period": {"from": "2021-03-03"}}],
                     "evaluations": [{"id": "e", "measure": "en-til", "kind": "HALF_YEAR", "year": 2020,
                       "delivered": "2021-03-03", "author": "Leder", "recommendation": "CONTINUE", "lights": LIGHTS}],
                     "measures": [
                       {"id": "ny", "acts": [ACT]}, {"id": "en-til", "acts": [ACT]}]}
                    """.replace("LIGHTS", """
                        {"overall": {"light": "GREEN"}, "progress": {"light": "GREEN"}, "cost": {"light": "GREEN"},
                         "quality": {"light": "GREEN"}, "resources": {"light": "GREEN"}, "anchoring": {"light": "GREEN"},
                         "risk": {"light": "GREEN"}}\
                        """).replace("ACT", """
                        {"date": "2021-03-01", "act": "REGISTERED", "phase": "IDEA", "source": "Møte",
                         "profile": {"title": "Ny"}, "participants": [{"party": "5427", "role": "PARTICIPANT"}]}\
                        """))
                        .toString());
    }

    /** Every command that takes a day, in every form, as of the day. */
    private Map<String, String> answers(String day) {
        Map<String, String> answers = new TreeMap<>();
        KnownCommands.withOption("--as-of")
                .forEach(command -> Stream.of("--color=never", "--json", "--csv")
                        .forEach(form -> {
                            List<String> words =
                                    new ArrayList<>(CALLS.getOrDefault(command, List.of("is not called here")));
                            words.addAll(List.of("--as-of", day, form));
                            answers.put(command + " " + form, done(command, words.toArray(String[]::new)));
                        }));
        return answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "3000-01-01", "+999999999-12-31"})
    void a_day_outside_the_calendar_is_refused_by_every_command(String day) {
        assertThat(KnownCommands.withOption("--as-of")).isNotEmpty().allSatisfy(command -> {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(CALLS.getOrDefault(command, List.of()));
            words.addAll(List.of("--as-of", day));
            Cli.Run run = Cli.in(folder).run(words.toArray());
            assertThat(run.code()).as(command).isEqualTo(ExitCodes.REFUSED);
            assertThat(run.err()).as(command).contains("DAY_OUTSIDE_CALENDAR");
        });
    }

    @Test
    void what_happens_later_changes_nothing_in_the_answer_for_the_day_in_no_form() {
        Map<String, String> before = answers(BEFORE);
        done("measure act", "ny", "RETRACTED", "reason=Nei", "--as-of", LAST);
        Map<String, String> after = answers(BEFORE);
        // The version is what one sends along with the next act: it is that of the last one, whatever day one asks
        // about.
        before.computeIfPresent(
                "measure show --json", (command, json) -> json.replace("\"version\":1", "\"version\":2"));
        assertThat(after).isEqualTo(before);
        Map<String, String> last = answers(LAST);
        last.remove(SAME);
        assertThat(last)
                .allSatisfy((command, answer) -> assertThat(answer).as(command).isNotEqualTo(before.get(command)));
    }
}
