package no.samspill.cli;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Those that take part in cooperations. */
@Command(name = "organisation", addMethodSubcommands = false)
final class OrganisationCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "register")
    int register(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Organisation one = what.put(
                change,
                Organisation.class,
                Portfolio::organisations,
                (empty, given) -> new Portfolio(
                        List.of(given),
                        empty.bodies(),
                        empty.meetings(),
                        empty.strategies(),
                        empty.decisions(),
                        empty.agreements(),
                        empty.measures()));
        return output.write(new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.organisations(List.of(one)),
                page -> page.table(Tables.REGISTERS.organisations(List.of(one)))));
    }

    /** All of them, in the order they were registered. */
    @Command(name = "list")
    int list(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.ORGANISATIONS.list(store, Optional.empty()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(Shelf.ORGANISATIONS.show(store, id));
    }
}
