package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agrement | Mente du agreement",
                "agreement lst | Mente du list",
                "cost-sharing beregn | finnes ikke, bare disse: calculate, compare.",
                "key-figures import x.csv | --key. Navnet på nøkkelen",
                "agreement | Si hva som skal gjøres: amend, list",
                "agreement list --jsn | Valget «--jsn» finnes ikke. Mente du --json",
                "agreement list extra | «extra» er mer enn kommandoen trenger",
                "agreement show | Dette mangler: ID",
                "agreement show Æ | ikke en avtale-id",
                "agreement list --json --csv | --json, --csv og --excel kan ikke brukes sammen",
                "agreement list --db a --db b | --db er gitt flere ganger",
                "agreement list --color pink | Velg blant: auto, always, never",
                "statement show 1 | begynner med opp_",
                "invoice plan opp_123456 --run h3 | Bruk h1, h2 eller correction",
                "invoice list a 20x6 | Skriv et helt tall",
                "municipality show 123 | fire sifre",
                "municipality list --on 1.1.2020 | ÅÅÅÅ-MM-DD",
                "agreement plan a 3/2 | brøk mellom 0 og 1",
                "key-figures import x.csv --key k --manual 1=1234567890123456:R | 1=1234567890123456:R",
                "key-figures import x.csv --key k --manual 1=1e5:R | 1=1e5:R",
                "key-figures import x.csv --key k --manual 1=0,00000000001:R | 1=0,00000000001:R",
                "help nosuch | Kommandoen «nosuch» finnes ikke",
                "help agrement | Mente du agreement",
                "help agreement lst | Mente du list",
                "agreement lst --help | Mente du list",
                "serve --port 7011 | ./samspill serve --port 7011",
                "completion fish | Velg blant: bash, zsh"
            })
    void a_wrong_command_is_explained(String words, String explanation) {
        Cli.Run run = Cli.in(folder).run((Object[]) words.split(" "));
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(explanation);
        BadInputTest.assertIsForPeople(run.err());
    }

    @Test
    void alone_it_shows_its_help() {
        Cli.Run run = Cli.in(folder).run();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("samspill demo", "Bruk: samspill", "Kommandoer:", "cost-sharing", "Avslutningskoder:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "agreement --version"})
    void the_version_is_told_on_one_line(String words) {
        Cli.Run run = Cli.in(folder).run((Object[]) words.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("samspill ").hasLineCount(1);
    }

    @Test
    void help_is_found_in_three_ways() {
        String help = Cli.in(folder).run("agreement", "rule", "add", "--help").out();
        assertThat(help).contains("Eksempler:", "--basis=TEXT");
        assertThat(Cli.in(folder).run("agreement", "rule", "add", "-h").out()).isEqualTo(help);
        assertThat(Cli.in(folder).run("help", "agreement", "rule", "add").out()).isEqualTo(help);
    }

    @Test
    void the_server_is_named_where_all_commands_are() {
        assertThat(Cli.in(folder).run("help").out()).containsPattern("\n  serve +Åpne nettsidene");
        assertThat(Cli.in(folder).run("completion", "bash").out())
                .contains("demo serve completion")
                .containsPattern("(?s)function _picocli_samspill_serve\\(\\).{0,900}'--port' '--address'");
    }

    @Test
    void every_command_has_a_sentence_an_example_and_words_for_all_it_takes() {
        CommandLine root = Commands.of(Terminal.ofProcess(Main::start));
        List<String> wordless = new ArrayList<>();
        collectWordless(root, wordless);
        assertThat(wordless).isEmpty();
    }

    private static void collectWordless(CommandLine command, List<String> wordless) {
        String name = command.getCommandSpec().qualifiedName();
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        if (usage.header().length == 0 || (usage.footer().length == 0 && !name.equals("samspill help"))) {
            wordless.add(name);
        }
        for (ArgSpec argument : command.getCommandSpec().args()) {
            if (argument.description().length == 0) {
                wordless.add(name + " " + argument);
            }
        }
        command.getSubcommands().values().forEach(one -> collectWordless(one, wordless));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completion_knows_every_command(String shell) {
        Cli.Run run = Cli.in(folder).run("completion", shell);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cost-sharing", "calculate", "--dry-run");
    }
}
