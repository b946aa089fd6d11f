package no.samspill.cli;

import java.util.Optional;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who did what, and when. */
@Command(name = "audit", addMethodSubcommands = false)
final class AuditCommands {

    /** The newest entries first, of one subject or of everything. */
    @Command(name = "list")
    int list(
            @Option(names = "--subject", paramLabel = "ID") Optional<String> subject,
            @Mixin Portion portion,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        ReadAuditTrail.Query query =
                new ReadAuditTrail.Query(subject, portion.after.orElse(Long.MAX_VALUE), portion.limit);
        ReadAuditTrail.Result found =
                store.read(samspill -> samspill.useCase(ReadAuditTrail.class).execute(query));
        Optional<String> next = found.next().map(number -> Long.toString(number));
        return output.write(CommandAnswer.ofTable(
                () -> JsonList.page(found.entries(), Json::of, next).toString(),
                () -> Tables.FOLLOW_UP.audit(found.entries())));
    }

    /** How much of the trail, and from where. */
    static final class Portion {

        @Option(names = "--after", paramLabel = "NEXT")
        private Optional<Long> after = Optional.empty();

        @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
        private int limit;
    }
}
