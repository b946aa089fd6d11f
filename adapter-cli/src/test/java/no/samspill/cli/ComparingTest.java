package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case compared from its file, and the draft it was made from compared with what is registered. */
class ComparingTest {

    private static final String STATEMENT = "orkdal-oy-utviklingsveileder/2";

    @TempDir
    Path folder;

    private Path draft;
    private Path bare;
    private Path prices;

    @BeforeEach
    void a_draft_and_the_case_it_was_confirmed_as() {
        done(List.of("demo", "--dir", folder));
        draft = folder.resolve("actual-2026.json");
        bare = Cli.write(folder.resolve("case.json"), done(List.of("statement", "show", STATEMENT, "--json")));
        prices = Cli.write(folder.resolve("prices.json"), """
            {"type": "TARIFF", "base": "1000", "unit": "1", "proration": "DAYS",
             "rates": [{"key": "pupils", "perUnit": "10"}]}
            """);
    }

    @Test
    void a_price_list_is_compared_with_a_cost_that_is_shared() {
        for (String command : List.of("cost-sharing", "statement")) {
            assertThat(compared(command, "--rule", prices, "--csv"))
                    .as(command)
                    .startsWith("party,name,draft,prices.json\r\n5014,Frøya,75569.83,6590.00\r\n")
                    .endsWith("5029,Skaun,127553.20,13470.00\r\n");
        }
    }

    @Test
    void whatever_is_changed_both_give_the_same_answers_and_the_same_reasons() {
        Object[] everything = {"--rule", prices, "--treatments", "--without", "5061", "--without", "9999", "--json"};

        String outcomes = compared("cost-sharing", everything);

        assertThat(outcomes).contains("\"name\":\"prices.json\"", "\"name\":\"-5061\"", "UNKNOWN_PARTY");
        assertThat(outcomes).isEqualTo(compared("statement", everything));
    }

    @Test
    void the_grants_of_a_price_list_are_treated_by_neither() {
        Path priced = Cli.write(folder.resolve("priced.json"), Cli.conformanceCase("20-tariff-marginal"));

        assertThat(done(List.of("cost-sharing", "compare", priced, "--treatments", "--json")))
                .contains("\"name\":\"draft\",\"answer\"")
                .contains("\"name\":\"DEDUCT_FIRST\",\"refused\":[{\"code\":\"TREATMENT_OF_PRICE_LIST\"");
    }

    private String compared(String command, Object... choices) {
        Path file = command.equals("statement") ? draft : bare;
        return done(Stream.concat(Stream.of(command, "compare", file), Stream.of(choices))
                .toList());
    }

    private String done(List<?> arguments) {
        Cli.Run run = Cli.in(folder).run(arguments.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }
}
