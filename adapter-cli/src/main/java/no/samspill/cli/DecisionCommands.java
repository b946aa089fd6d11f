package no.samspill.cli;

import java.util.List;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What bodies have decided. */
@Command(name = "decision", addMethodSubcommands = false)
final class DecisionCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "record")
    int record(@Mixin Registering what, @Mixin Change change, @Mixin Output output) {
        Decision one = what.read(Decision.class);
        Registering.put(
                change,
                empty -> new Portfolio(
                        empty.organisations(),
                        empty.bodies(),
                        empty.meetings(),
                        empty.strategies(),
                        List.of(one),
                        empty.agreements(),
                        empty.measures()));
        return output.write(page(one));
    }

    /** All of them, in the order they were registered. */
    @Command(name = "list")
    int list(@Mixin Store store, @Mixin Output output) {
        List<Decision> all = Registering.all(store).decisions();
        return output.write(Answer.ofTable(
                () -> JsonList.of(all, Json::ofPortfolio).toString(), () -> Tables.REGISTERS.decisions(all)));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin Store store,
            @Mixin Output output) {
        return output.write(
                page(Registering.find(Registering.all(store).decisions(), Decision.class, id, Decision::id)));
    }

    private static Answer page(Decision one) {
        return new Answer(
                () -> Json.ofPortfolio(one).toString(),
                () -> Tables.REGISTERS.decisions(List.of(one)),
                page -> page.table(Tables.REGISTERS.decisions(List.of(one))));
    }
}
