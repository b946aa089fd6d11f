package no.samspill.cli;

import java.util.List;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The texts of agreements, version by version. */
@Command(name = "agreement-text", addMethodSubcommands = false)
final class AgreementTextCommands {

    /** Registers one, new or in place of the one with the same id. */
    @Command(name = "register")
    int register(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        AgreementText one = what.put(
                change,
                AgreementText.class,
                Portfolio::agreements,
                (empty, given) -> new Portfolio(
                        empty.organisations(),
                        empty.bodies(),
                        empty.meetings(),
                        empty.strategies(),
                        empty.decisions(),
                        List.of(given),
                        empty.measures()));
        return output.write(page(one));
    }

    /** All of them, in the order they were registered, or those of a day. */
    @Command(name = "list")
    int list(@Mixin OfDayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.TEXTS.list(store, day.asked()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "register-id") String id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(Shelf.TEXTS.show(store, id));
    }

    private static CommandAnswer page(AgreementText one) {
        return new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.agreementTexts(List.of(one)),
                page -> page.table(Tables.REGISTERS.agreementTexts(List.of(one))));
    }
}
