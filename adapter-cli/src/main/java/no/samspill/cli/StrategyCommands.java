package no.samspill.cli;

import java.util.List;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The areas a region has chosen to work together in. */
@Command(name = "strategy", addMethodSubcommands = false)
final class StrategyCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "register")
    int register(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Strategy one = what.put(
                change,
                Strategy.class,
                Portfolio::strategies,
                (empty, given) -> new Portfolio(
                        empty.organisations(),
                        empty.bodies(),
                        empty.meetings(),
                        List.of(given),
                        empty.decisions(),
                        empty.agreements(),
                        empty.measures()));
        return output.write(new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.strategies(List.of(one)),
                page -> page.table(Tables.REGISTERS.strategies(List.of(one)))));
    }

    /** All of them, in the order they were registered, or those of a day. */
    @Command(name = "list")
    int list(@Mixin OfDayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.STRATEGIES.list(store, day.asked()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(Shelf.STRATEGIES.show(store, id));
    }
}
