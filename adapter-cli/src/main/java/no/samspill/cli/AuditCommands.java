package no.samspill.cli;

import java.util.List;
import java.util.Optional;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.domain.AuditEntry;
import no.samspill.json.Json;
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
            @Option(names = "--limit", paramLabel = "N", defaultValue = "100") int limit,
            @Mixin Store store,
            @Mixin Output output) {
        List<AuditEntry> entries = store.read(
                samspill -> samspill.useCase(ReadAuditTrail.class).execute(new ReadAuditTrail.Query(subject, limit)));
        return output.write(Answer.ofTable(
                () -> Json.list(entries.stream().map(Json::of).toList()).toString(),
                () -> Tables.FOLLOW_UP.audit(entries)));
    }
}
