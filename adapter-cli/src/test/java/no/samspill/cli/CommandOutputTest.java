package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an answer goes, and what it must not do on its way there. */
class CommandOutputTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_there_is_not_written_over_unless_it_is_asked_for() {
        Path mine = Cli.write(folder.resolve("mitt.csv"), "viktig");
        Cli.Run run = Cli.in(folder).run("municipality", "show", "5059", "-o", mine);
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("Filen «" + mine + "» finnes fra før", "--overwrite");
        assertThat(mine).content().isEqualTo("viktig");

        assertThat(Cli.in(folder)
                        .run("municipality", "show", "5059", "-o", mine, "--overwrite")
                        .code())
                .isZero();
        assertThat(mine).content().startsWith("number,name,").doesNotContain("viktig");
    }

    @Test
    void a_file_that_is_called_a_workbook_is_one() throws Exception {
        Path book = folder.resolve("kommuner.XLSX");
        assertThat(Cli.in(folder).run("municipality", "list", "-o", book).code())
                .isZero();
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K', 3, 4);
        assertThat(Cli.in(folder)
                        .run("cost-sharing", "calculate", "../examples/cases", "-o", folder.resolve("saker.xlsx"))
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(folder.resolve("saker.xlsx"))).startsWith('P', 'K', 3, 4);
    }

    @Test
    void nothing_is_stored_by_a_command_whose_answer_has_nowhere_to_go() {
        Path agreement = Cli.write(
                folder.resolve("avtale.json"), Cli.resource("/no/samspill/files/example/orkdal-oy/agreement.json"));
        Path rule =
                Cli.write(folder.resolve("regel.json"), Cli.resource("/no/samspill/files/example/orkdal-oy/rule.json"));
        Path mine = Cli.write(folder.resolve("svar.json"), "viktig");
        Cli.Run run = Cli.in(folder)
                .run("agreement", "register", agreement, "--rule", rule, "--basis", "Punkt 7.0", "-o", mine);
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(folder.resolve("samspill.mv.db")).doesNotExist();
        assertThat(mine).content().isEqualTo("viktig");
    }

    @Test
    void a_link_that_leads_nowhere_is_not_followed() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Path link = Files.createSymbolicLink(folder.resolve("svar.txt"), elsewhere);
        assertThat(Cli.in(folder)
                        .run("municipality", "show", "5059", "-o", link)
                        .code())
                .isEqualTo(ExitCodes.IO);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void several_answers_go_to_one_file_one_after_the_other() {
        Path one = Cli.write(folder.resolve("1.json"), Cli.conformanceCase("01-clause-7-net"));
        Path two = Cli.write(folder.resolve("2.json"), Cli.conformanceCase("17-nineteen-equal"));
        Path answers = folder.resolve("svar.jsonl");
        assertThat(Cli.in(folder)
                        .run("cost-sharing", "calculate", one, two, "--json", "-o", answers)
                        .code())
                .isZero();
        assertThat(answers).content().satisfies(text -> assertThat(text.lines()).hasSize(2));
    }

    @Test
    void a_spreadsheet_gets_a_mark_semicolons_decimal_commas_and_words() {
        Path file = Cli.write(folder.resolve("sak.json"), Cli.conformanceCase("01-clause-7-net"));
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", file, "--excel");
        assertThat(run.out())
                .startsWith("\uFEFFDeltaker;Navn;Lik del;Etter elevtall;\"Å betale, kr\";kr per elev\r\n"
                        + "5014;Frøya;33333,34;");
    }

    @Test
    void a_message_says_which_file_could_not_be_written() {
        Path gone = folder.resolve("mangler").resolve("svar.json");
        assertThat(Cli.in(folder)
                        .run("municipality", "show", "5059", "-o", gone)
                        .err())
                .contains(gone.toString());
    }

    @Test
    void a_message_is_not_steered_by_what_it_quotes() {
        Cli.Run run = Cli.in(folder).run("statement", "show", "veileder\u202e/1");
        assertThat(run.err()).contains("\uFFFD").doesNotContain("\u202e");
        assertThat(Cli.in(folder)
                        .run("agreement", "list", "--db", "jdbc:x\u001b[2J\u202e")
                        .err())
                .contains("\uFFFD")
                .doesNotContain("\u001b", "\u202e");
    }
}
