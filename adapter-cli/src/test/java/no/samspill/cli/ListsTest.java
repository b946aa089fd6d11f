package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Lists as other programs get them: an object with its items. */
class ListsTest {

    private static final List<String> BESIDES_LIST = List.of("check", "matrix", "calendar");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        Cli.in(folder).run("portfolio", "import", "../examples/nord-troms/portfolio.json");
    }

    /** Those that answer a list without being told of what. */
    private static List<String> lists(String path, CommandLine command) {
        boolean lists = path.endsWith(" list") || BESIDES_LIST.contains(path.strip());
        boolean asks = command.getCommandSpec().requiredArgs().isEmpty();
        List<String> found = new ArrayList<>(lists && asks ? List.of(path.strip()) : List.of());
        for (Map.Entry<String, CommandLine> one : command.getSubcommands().entrySet()) {
            found.addAll(lists(path + " " + one.getKey(), one.getValue()));
        }
        return found;
    }

    @Test
    void every_list_in_json_is_an_object_with_its_items() {
        List<String> lists = lists("", KnownCommands.root());
        assertThat(lists).hasSizeGreaterThan(10).containsAll(BESIDES_LIST).contains("audit list");
        for (String words : lists) {
            Cli.Run run = Cli.in(folder).run((Object[]) (words + " --json").split(" "));
            assertThat(run.code()).as(words + run.err()).isZero();
            assertThat(run.out()).as(words).startsWith("{\"items\":[").endsWith("}\n");
        }
    }

    @Test
    void the_audit_trail_goes_on_where_it_ended() {
        Cli.in(folder).run("portfolio", "import", "../examples/nord-troms/early-study-2004.json");
        Cli.in(folder).run("portfolio", "import", "../examples/nord-troms/competence-programme.json");
        String whole = listed();
        String first = listed("--limit", "3");
        String next = first.replaceAll("(?s).*\"next\":\"(\\d+)\".*", "$1");
        String rest = listed("--after", next);
        assertThat(first).contains("\"next\":\"" + next + "\"");
        assertThat(rest).doesNotContain("\"next\"");
        assertThat(entries(first) + "," + entries(rest)).isEqualTo(entries(whole));
    }

    private String listed(String... options) {
        List<Object> words = new ArrayList<>(List.of("audit", "list", "--json"));
        words.addAll(List.of(options));
        return Cli.in(folder).run(words.toArray()).out();
    }

    private static String entries(String list) {
        return list.replaceAll("(?s)\\{\"items\":\\[(.*)].*", "$1");
    }
}
