package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Imports;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.ImportStatus;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.JudgedItem;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.registers.Authorship;

/**
 * Fortsett en innlesing: one step of it, in one transaction with what becomes of each thing. So it can stop anywhere, and be
 * gone on with by anyone; of several that try at once, one does it. {@link StaleVersion} when somebody else has changed the
 * same in the meantime: then nothing has been done, and it can be tried again.
 */
public final class ContinueImport {

    /**
     * Which.
     *
     * @param atOnce at most so many things, where each is taken in by itself
     */
    public record Command(ImportId id, int atOnce) {}

    private final UnitOfWork unit;
    private final Imports imports;
    private final Intake intake;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ContinueImport(UnitOfWork unit, Imports imports, Intake intake, AuditTrail audit, Clock clock) {
        this.unit = unit;
        this.imports = imports;
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    /** The import as it is after the step; empty when there is nothing more to do, or somebody else is at it. */
    public Optional<ImportJob> execute(Command command) {
        try {
            return unit.run(() -> imports.take(command.id())
                    .map(job -> job.status() == ImportStatus.WAITING ? begun(job) : step(job, command.atOnce())));
        } catch (Refused refused) {
            if (refused.reasons().stream().anyMatch(one -> one.code() != StoreRefusal.UNSTORABLE)) {
                throw refused; // it may be otherwise the next time
            }
            return command.atOnce() > 1
                    ? execute(new Command(command.id(), 1))
                    : unit.run(() -> imports.take(command.id()).map(job -> refusing(job, refused.reasons())));
        }
    }

    /** What the database cannot store, it never can: the next thing, or all of them, is refused. */
    private ImportJob refusing(ImportJob job, List<Reason> reasons) {
        List<ImportRow> rows = next(job, 1).stream()
                .map(item -> ImportRow.of(
                        item,
                        RowResult.REFUSED,
                        reasons.stream().map(one -> one.under(item.pointer())).toList()))
                .toList();
        return put(job, job.with(rows), rows);
    }

    private List<Item> next(ImportJob job, int atOnce) {
        return imports.waiting(job.id(), job.manner() == Manner.WHOLE ? Integer.MAX_VALUE : atOnce);
    }

    /** It is told that it has been begun, before it takes long. */
    private ImportJob begun(ImportJob job) {
        return put(job, job.begun(), List.of());
    }

    private ImportJob step(ImportJob job, int atOnce) {
        List<JudgedItem> judged = intake.judged(next(job, atOnce), job.replacing());
        if (job.manner() == Manner.WHOLE && judged.stream().anyMatch(one -> one.result() == RowResult.REFUSED)) {
            List<ImportRow> rows = judged.stream().map(JudgedItem::rowOfNone).toList();
            return put(job, job.with(rows), rows);
        }
        List<ImportRow> rows = judged.stream().map(JudgedItem::row).toList();
        intake.take(
                judged,
                new Authorship(clock.instant(), job.actor(), job.replacing().flatMap(Replacing::reason)),
                rows.stream()
                        .filter(one -> one.result().isTaken())
                        .map(one -> entry(job, one.id(), job.id().value()))
                        .toList());
        return put(job, job.with(rows), rows);
    }

    private ImportJob put(ImportJob before, ImportJob after, List<ImportRow> rows) {
        ImportJob now = after.endedIfNothingWaits(clock.instant());
        imports.record(before, now, rows);
        audit.add(Stream.of(now)
                .filter(one -> !one.isOpen())
                .map(one -> entry(one, one.id().value(), one.status().name()))
                .toList());
        return now;
    }

    private AuditEntry entry(ImportJob job, String subject, String detail) {
        return new AuditEntry(clock.instant(), job.actor(), AuditAct.CONTINUE_IMPORT, subject, detail);
    }
}
