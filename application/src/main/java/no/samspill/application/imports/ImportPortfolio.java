package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.JudgedItem;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;

/**
 * Les inn en portefølje: what is new is added, what is registered already stays as it is unless one asks for it to be
 * replaced, nothing is taken away, all or nothing. A measure's acts can only be added to: those that are stored must stand in the document as they are.
 */
public final class ImportPortfolio {

    /**
     * What to take in.
     *
     * @param replacing empty when what is registered stays as it is, and a document that says otherwise is refused
     */
    public record Command(Register register, Optional<Replacing> replacing, String actor) {

        /** What replaces nothing. */
        public Command(Register register, String actor) {
            this(register, Optional.empty(), actor);
        }

        Optional<String> reason() {
            return replacing.flatMap(Replacing::reason);
        }
    }

    /** How many measures were new, how many got more acts, and how many were as they are. */
    public record Result(int added, int continued, int unchanged) {}

    private final UnitOfWork unit;
    private final Intake intake;
    private final Clock clock;

    @Inject
    ImportPortfolio(UnitOfWork unit, Intake intake, Clock clock) {
        this.unit = unit;
        this.intake = intake;
        this.clock = clock;
    }

    public Result execute(Command command) {
        return unit.run(() -> take(command));
    }

    private Result take(Command command) {
        Refused.ifAny(command.register().refusals());
        List<JudgedItem> judged = intake.judged(Item.of(command.register()), command.replacing());
        Refused.ifAny(judged.stream().flatMap(one -> one.reasons().stream()).toList());
        List<AuditEntry> entries = Stream.of(false, true)
                .flatMap(measures -> judged.stream().filter(one -> isMeasure(one) == measures))
                .filter(one -> one.result().isTaken())
                .map(one -> new AuditEntry(
                        clock.instant(),
                        command.actor(),
                        AuditAct.IMPORT_PORTFOLIO,
                        one.item().id(),
                        one.change()))
                .toList();
        intake.take(judged, new Authorship(clock.instant(), command.actor(), command.reason()), entries);
        Counts counts = Counts.of(judged.stream()
                .filter(ImportPortfolio::isMeasure)
                .map(JudgedItem::row)
                .toList());
        return new Result(counts.added(), counts.continued(), counts.unchanged());
    }

    private static boolean isMeasure(JudgedItem one) {
        return one.item().kind() == ItemKind.MEASURE;
    }
}
