package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.Body;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.table.Cell;
import no.samspill.files.told.Fact;
import no.samspill.files.told.RecordFacts;
import no.samspill.json.Json;
import no.samspill.json.Language;
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

    /** All of them, in the order they were registered, or those of a day. */
    @Command(name = "list")
    int list(@Mixin OfDayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.BODIES.list(store, day.asked()));
    }

    /** One of them, whole: also whose turn it is on a day. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin OfDayOption day,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        Optional<LocalDate> asOf = day.asked();
        return output.write(Shelf.BODIES.show(
                store, id, one -> asOf.map(one::on).orElse(one), (page, body, names) -> {
                    ScreenText told = page.told(body.name(), RegisterInput.facts(names, body));
                    List<Fact> turns =
                            RecordFacts.withIds(Language.BOKMAL, names).turns(body, day.date());
                    return turns.isEmpty()
                            ? told
                            : told.heading(CommandTexts.of(
                                            "body.turns", Cell.of(day.date()).shown()))
                                    .facts(turns);
                }));
    }

    private static CommandAnswer page(Body one) {
        return new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.bodies(List.of(one)),
                page -> page.table(Tables.REGISTERS.bodies(List.of(one))));
    }
}
