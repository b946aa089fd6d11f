package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.Item;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.imports.JudgedItem;

/**
 * Les inn en portefølje: what is new is added, what is registered already is brought up to date, nothing is taken away, all
 * or nothing. A measure's acts can only be added to: those that are stored must stand in the document as they are.
 */
public final class ImportPortfolio {

    public record Command(Register register, String actor) {}

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
        List<JudgedItem> judged = intake.judged(Item.of(command.register()));
        Refused.ifAny(judged.stream().flatMap(one -> one.reasons().stream()).toList());
        List<AuditEntry> entries = Stream.of(false, true)
                .flatMap(measures -> judged.stream().filter(one -> isMeasure(one) == measures))
                .filter(one -> !isMeasure(one) || one.result().isTaken())
                .map(one -> new AuditEntry(
                        clock.instant(),
                        command.actor(),
                        AuditAct.IMPORT_PORTFOLIO,
                        one.item().id(),
                        ""))
                .toList();
        intake.take(judged, entries);
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
