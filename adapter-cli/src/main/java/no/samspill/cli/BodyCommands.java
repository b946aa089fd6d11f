package no.samspill.cli;

import java.util.List;
import no.samspill.domain.governance.Body;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The bodies: who meets, and what they may do with a case. */
@Command(name = "body", addMethodSubcommands = false)
final class BodyCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "register")
    int register(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Body one = what.put(
                change,
                Body.class,
                Portfolio::bodies,
                (empty, given) -> new Portfolio(
                        empty.organisations(),
                        List.of(given),
                        empty.meetings(),
                        empty.strategies(),
                        empty.decisions(),
                        empty.agreements(),
                        empty.measures()));
        return output.write(page(one));
    }

    /** All of them, in the order they were registered. */
    @Command(name = "list")
    int list(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        List<Body> all = RegisterInput.all(store).bodies();
        return output.write(CommandAnswer.ofTable(
                () -> JsonList.of(all, Json::record).toString(), () -> Tables.REGISTERS.bodies(all)));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(page(RegisterInput.find(RegisterInput.all(store).bodies(), Body.class, id, Body::id)));
    }

    private static CommandAnswer page(Body one) {
        return new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.bodies(List.of(one)),
                page -> page.table(Tables.REGISTERS.bodies(List.of(one))));
    }
}
