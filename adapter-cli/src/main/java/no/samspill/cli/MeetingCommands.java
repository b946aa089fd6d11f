package no.samspill.cli;

import java.util.List;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The meetings of bodies. */
@Command(name = "meeting", addMethodSubcommands = false)
final class MeetingCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "register")
    int register(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Meeting one = what.put(
                change,
                Meeting.class,
                Portfolio::meetings,
                (empty, given) -> new Portfolio(
                        empty.organisations(),
                        empty.bodies(),
                        List.of(given),
                        empty.strategies(),
                        empty.decisions(),
                        empty.agreements(),
                        empty.measures()));
        return output.write(new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.meetings(List.of(one)),
                page -> page.table(Tables.REGISTERS.meetings(List.of(one)))));
    }

    /** All of them, in the order they were registered, or those of a day. */
    @Command(name = "list")
    int list(@Mixin OfDayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.MEETINGS.list(store, day.asked()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(Shelf.MEETINGS.show(store, id));
    }
}
