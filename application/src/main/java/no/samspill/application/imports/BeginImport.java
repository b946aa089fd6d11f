package no.samspill.application.imports;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Imports;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.imports.RowResult;

/**
 * Begynn en innlesing: a document is kept, to be taken in afterwards. {@link Refused} when it is to be taken in whole and has
 * what no register can have; where each thing is taken in by itself, only those things are.
 */
public final class BeginImport {

    /**
     * What to take in.
     *
     * @param replacing empty when what is registered stays as it is, and what says otherwise is refused
     */
    public record Command(Register register, Manner manner, Optional<Replacing> replacing, String actor) {

        /** What replaces nothing. */
        public Command(Register register, Manner manner, String actor) {
            this(register, manner, Optional.empty(), actor);
        }
    }

    /** The beginning of a pointer, which is where a thing stands. */
    private static final Pattern THING = Pattern.compile("^/[^/]+/[^/]+");

    private final UnitOfWork unit;
    private final Imports imports;
    private final Supplier<ImportId> ids;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BeginImport(UnitOfWork unit, Imports imports, Supplier<ImportId> ids, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.imports = imports;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    public ImportJob execute(Command command) {
        List<Reason> wrong = command.register().refusals();
        if (command.manner() == Manner.WHOLE) {
            Refused.ifAny(wrong);
        }
        List<Item> items = Item.of(command.register());
        List<ImportRow> refused = refused(items, wrong);
        return unit.run(() -> {
            ImportJob job = ImportJob.of(ids.get(), command.manner(), command.actor(), clock.instant())
                    .replacing(command.replacing())
                    .of(items.size());
            ImportJob begun = job.with(refused);
            imports.add(job, items);
            imports.record(job, begun, refused);
            audit.add(List.of(new AuditEntry(
                    clock.instant(),
                    command.actor(),
                    AuditAct.BEGIN_IMPORT,
                    job.id().value(),
                    command.manner().name())));
            return begun;
        });
    }

    private static List<ImportRow> refused(List<Item> items, List<Reason> wrong) {
        Map<String, List<Reason>> byThing = wrong.stream().collect(groupingBy(one -> thing(one.pointer())));
        return items.stream()
                .filter(one -> byThing.containsKey(one.pointer()))
                .map(one -> ImportRow.of(one, RowResult.REFUSED, byThing.getOrDefault(one.pointer(), List.of())))
                .toList();
    }

    private static String thing(String pointer) {
        return THING.matcher(pointer)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse(pointer);
    }
}
