package no.samspill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures from idea to closed, as the secretary types it, with something refused at every gate on the way. The scripts stand
 * beside the tests, and the story they make is printed.
 */
class LifeCycleTest {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    private static final List<String> CLAUSES = List.of(
            "WRITTEN_FORM",
            "PARTICIPANTS",
            "HOST",
            "TASKS",
            "AUTHORITY",
            "TRANSFER_DATE",
            "DECISIONS_TOLD",
            "SETTLEMENT",
            "WITHDRAWAL",
            "DISSOLUTION",
            "OTHER_MATTERS_BY_LAW");

    private final List<String> story = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void take_in_the_region() {
        done("portfolio", "import", Path.of("../examples/nord-troms/portfolio.json"));
        done(
                "body",
                "register",
                "id=formannskapet-5428",
                "name=Formannskapet i Nordreisa",
                "kind=EXECUTIVE_BOARD",
                "organisation=5428");
        take_over_the_standard_procedure();
    }

    private void take_over_the_standard_procedure() {
        done(
                "decision",
                "record",
                "id=kdu-9-23",
                "body=kdu",
                "date=2023-12-01",
                "about.0.subject=region",
                "about.0.what=PROCEDURE",
                "wording=Standardprosedyren tas over",
                "outcome=ADOPTED");
        String standard = done("procedure", "standard", "2024-01-01", "--decision", "kdu-9-23")
                .out();
        done("procedure", "register", "--file", Cli.write(folder.resolve("prosedyre.json"), standard));
    }

    private Cli.Run done(Object... words) {
        Cli.Run run = Cli.in(folder).run(words);
        assertThat(run.code()).as("%s%n%s", Arrays.toString(words), run.err()).isEqualTo(ExitCodes.OK);
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"life-of-a-service", "life-of-a-network"})
    void a_measure_goes_from_idea_to_closed(String script) {
        List<String> lines = new String(Cli.resource(script + ".txt"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        lines.forEach(line -> follow(script, line.charAt(0), words(line.substring(2))));
        System.out.println(script + "\n" + String.join("\n", story) + "\n");
        assertThat(lines).anyMatch(line -> line.startsWith("-"));
        assertThat(done("measure", "list", "--phase", "closed", "--csv").out()).contains("\n" + script);
        assertThat(done("measure", "list", "--phase", "active", "--as-of", "2025-01-15", "--csv")
                        .out())
                .contains("\n" + script);
        assertThat(done("measure", "show", script).out()).contains("avsluttet", "utredning bestilt", "satt i gang");
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toList();
    }

    private void follow(String measure, char what, List<String> words) {
        switch (what) {
            case '+' ->
                story.add(words.get(0) + "  " + done(act(measure, words)).err().strip());
            case '-' -> refuse(measure, words);
            case '=' -> decide(words);
            case '~' -> registerText(words.get(0), words.get(1));
            default -> throw new IllegalArgumentException(String.valueOf(words));
        }
    }

    /** The act, with what stands before the arrow. */
    private static Object[] act(String measure, List<String> words) {
        return Stream.concat(
                        Stream.of("measure", "act", measure, words.get(1), "--on", words.get(0)),
                        words.stream().skip(2).takeWhile(word -> !word.equals("->")))
                .toArray();
    }

    private void refuse(String measure, List<String> words) {
        Cli.Run run = Cli.in(folder).run(act(measure, words));
        assertThat(run.code()).as("%s", words).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.err()).as("%s", words).contains(words.subList(words.indexOf("->") + 1, words.size()));
        story.add(words.get(0) + "  " + run.err().strip().replace("\n", "\n            "));
    }

    private void decide(List<String> words) {
        String[] outcome = words.stream().anyMatch(word -> word.startsWith("outcome="))
                ? new String[0]
                : new String[] {"outcome=ADOPTED"};
        done(Stream.of(
                        Stream.of("decision", "record", "id=" + words.get(0), "body=" + words.get(1)),
                        Stream.of("date=" + words.get(2), "wording=Som innstilt"),
                        words.stream().skip(3),
                        Stream.of(outcome))
                .flatMap(each -> each)
                .toArray());
    }

    private void registerText(String version, String left) {
        String clauses = CLAUSES.stream()
                .filter(clause -> !clause.equals(left))
                .map(clause -> "{\"clause\": \"" + clause + "\", \"wording\": \"Som avtalt\"}")
                .collect(Collectors.joining(", "));
        String text = """
                {"version": {"text": "drift-avtalen", "version": %s}, "title": "Felles drift", "form": "HOST_MUNICIPALITY",
                 "parties": ["5426", "5427", "5428"], "host": "5427", "clauses": [%s]}""".formatted(version, clauses);
        done("agreement-text", "register", "--file", Cli.write(folder.resolve("tekst.json"), text));
    }
}
