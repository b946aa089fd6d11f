package no.samspill.cli;

import java.util.List;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What bodies have decided. */
@Command(name = "decision", addMethodSubcommands = false)
final class DecisionCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "record")
    int record(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Decision one = what.put(
                change,
                Decision.class,
                Portfolio::decisions,
                (empty, given) -> new Portfolio(
                        empty.organisations(),
                        empty.bodies(),
                        empty.meetings(),
                        empty.strategies(),
                        List.of(given),
                        empty.agreements(),
                        empty.measures()));
        return output.write(page(one));
    }

    /** All of them, in the order they were registered, or those of a day. */
    @Command(name = "list")
    int list(@Mixin OfDayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.DECISIONS.list(store, day.asked()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(Shelf.DECISIONS.show(store, id));
    }

    private static CommandAnswer page(Decision one) {
        return new CommandAnswer(
                () -> Json.record(one).toString(), () -> Tables.REGISTERS.decisions(List.of(one)), page -> {
                    ScreenText decision = page.table(Tables.REGISTERS.decisions(List.of(one)));
                    return one.about().isEmpty() ? decision : decision.table(Tables.REGISTERS.matters(one));
                });
    }
}
