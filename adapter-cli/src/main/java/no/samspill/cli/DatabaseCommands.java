package no.samspill.cli;

import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.wiring.Samspill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The database itself. */
@Command(name = "database", addMethodSubcommands = false)
final class DatabaseCommands {

    /** Where it is, and whether it can be used as it is. */
    @Command(name = "status")
    int status(@Mixin Store store, @Mixin Output output) {
        int agreements = store.read(DatabaseCommands::agreements);
        output.say(Texts.of("database.current", store.database(), agreements));
        return ExitCodes.OK;
    }

    /** Makes it, or brings it to the form this program knows. */
    @Command(name = "migrate")
    int migrate(@Mixin Store store, @Mixin Output output) {
        int agreements = store.change(DatabaseCommands::agreements);
        output.say(Texts.of("database.current", store.database(), agreements));
        return ExitCodes.OK;
    }

    private static int agreements(Samspill samspill) {
        return samspill.useCase(ListAgreements.class)
                .execute(new ListAgreements.Query())
                .size();
    }
}
