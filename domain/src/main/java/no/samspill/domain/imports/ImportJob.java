package no.samspill.domain.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Innlesingsjobb: a document that is being taken in, and how far that has come.
 *
 * @param actor in whose name it is done
 * @param sent when the document was sent
 * @param ended when it was done or refused; empty until then
 * @param replacing empty when what is registered stays as it is
 */
public record ImportJob(
        ImportId id,
        Manner manner,
        String actor,
        Instant sent,
        ImportStatus status,
        Counts counts,
        Optional<Instant> ended,
        Optional<Replacing> replacing) {

    /** One that replaces nothing. */
    public ImportJob(
            ImportId id,
            Manner manner,
            String actor,
            Instant sent,
            ImportStatus status,
            Counts counts,
            Optional<Instant> ended) {
        this(id, manner, actor, sent, status, counts, ended, Optional.empty());
    }

    /** One that nobody has begun, of a document with nothing in it. */
    public static ImportJob of(ImportId id, Manner manner, String actor, Instant sent) {
        return new ImportJob(id, manner, actor, sent, ImportStatus.WAITING, Counts.waiting(0), Optional.empty());
    }

    /** The same, of a document with so many things, all of which wait. */
    public ImportJob of(int things) {
        return new ImportJob(id, manner, actor, sent, status, Counts.waiting(things), ended, replacing);
    }

    /** The same, where what stands in the document takes the place of what is registered. */
    public ImportJob replacing(Optional<Replacing> replaced) {
        return new ImportJob(id, manner, actor, sent, status, counts, ended, replaced);
    }

    /** Whether there is more to do. */
    public boolean isOpen() {
        return ended.isEmpty();
    }

    public ImportJob begun() {
        return new ImportJob(id, manner, actor, sent, ImportStatus.RUNNING, counts, ended, replacing);
    }

    /** The same, when this has become of some more. */
    public ImportJob with(Collection<ImportRow> rows) {
        return new ImportJob(id, manner, actor, sent, status, counts.with(rows), ended, replacing);
    }

    /** The same, ended at this moment when nothing waits any more. */
    public ImportJob endedIfNothingWaits(Instant now) {
        if (counts.waiting() > 0) {
            return this;
        }
        boolean none = manner == Manner.WHOLE && counts.refused() > 0;
        ImportStatus outcome = none ? ImportStatus.REFUSED : ImportStatus.DONE;
        return new ImportJob(id, manner, actor, sent, outcome, counts, Optional.of(now), replacing);
    }
}
