package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostSharingCommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "01-clause-7-net, calculate, split.txt",
        "09-joins-mid-year-days, calculate, part-of-the-year.txt",
        "11-direct-cost, calculate, direct-cost.txt",
        "12-minimum-and-cap, calculate, bounds.txt",
        "20-tariff-marginal, calculate, tariff.txt",
        "01-clause-7-net, compare, comparison.txt",
        "06-negative-part, compare, comparison-refused.txt"
    })
    void a_person_reads_it_as_approved(String name, String verb, String approved) {
        Cli.Run run = Cli.in(folder).run("cost-sharing", verb, file(name));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(new String(Cli.resource("approved/" + approved), StandardCharsets.UTF_8));
    }

    @Test
    void the_standard_input_is_a_file_called_minus() {
        Cli.Run run = Cli.in(folder)
                .given(Cli.conformanceCase("01-clause-7-net").getBytes(StandardCharsets.UTF_8))
                .run("cost-sharing", "calculate", "-", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\"gross\":\"1000000.00\"");
    }

    @Test
    void files_are_answered_in_the_order_given() {
        Path second = file("17-nineteen-equal");
        Path first = file("01-clause-7-net");
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", second, first, "--json");
        assertThat(run.out().lines().map(line -> line.substring(0, 22)))
                .containsExactly("{\"gross\":\"1700000.00\",", "{\"gross\":\"1000000.00\",");
    }

    @Test
    void each_of_several_answers_is_headed_by_its_file_and_refusals_go_to_the_messages() {
        Path answered = file("01-clause-7-net");
        Path refused = file("08-missing-key-figure");
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", refused, answered);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(answered + "\n").doesNotContain("Rindal mangler");
        assertThat(run.err())
                .startsWith("Feil: " + refused + " er avslått.\n")
                .contains("Rindal mangler tall")
                .contains("[MISSING_KEY_FIGURE]");
    }

    @Test
    void csv_of_one_case_has_its_parts_and_of_several_what_they_have_in_common() {
        Path one = file("01-clause-7-net");
        assertThat(Cli.in(folder).run("cost-sharing", "calculate", one, "--csv").out())
                .startsWith("party,name,Lik del,Etter elevtall,amount,perUnit.pupils\r\n5014,Frøya,");
        assertThat(Cli.in(folder)
                        .run("cost-sharing", "calculate", one, file("20-tariff-marginal"), "--csv")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("case,")))
                .containsExactly("case,party,name,amount,direct");
    }

    @Test
    void the_ending_of_the_output_file_chooses_the_form() throws Exception {
        Path json = folder.resolve("svar.json");
        Cli.Run run = Cli.in(folder).run("cost-sharing", "calculate", file("01-clause-7-net"), "-o", json);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(json)).startsWith("{\"gross\":").endsWith("}\n");
    }

    @Test
    void an_alternative_that_is_refused_hides_none_of_the_others() {
        Cli.Run run = Cli.in(folder)
                .run("cost-sharing", "compare", file("01-clause-7-net"), "--without", "9999", "--without", "5061");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Uten 9999 kan ikke regnes ut", "UNKNOWN_PARTY", "Uten 5061");
    }

    private Path file(String name) {
        return Cli.write(folder.resolve(name + ".json"), Cli.conformanceCase(name));
    }
}
