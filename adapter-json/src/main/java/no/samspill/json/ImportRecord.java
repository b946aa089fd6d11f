package no.samspill.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.ImportStatus;
import no.samspill.domain.imports.Manner;

/**
 * The JSON form of a portfolio that is being taken in.
 *
 * @param rows those that are refused, where it was only tried
 */
public record ImportRecord(
        ImportId id,
        Manner manner,
        String actor,
        Instant sent,
        ImportStatus status,
        Optional<Instant> ended,
        int total,
        int done,
        int added,
        int continued,
        int unchanged,
        int refused,
        int leftOut,
        Optional<List<ImportRowRecord>> rows) {

    public static ImportRecord of(ImportJob job) {
        return of(job, Optional.empty());
    }

    /** With these of its rows. */
    public static ImportRecord of(ImportJob job, List<ImportRow> rows, Sentences sentences) {
        return of(
                job,
                Optional.of(rows.stream()
                        .map(row -> ImportRowRecord.of(row, sentences))
                        .toList()));
    }

    private static ImportRecord of(ImportJob job, Optional<List<ImportRowRecord>> rows) {
        Counts counts = job.counts();
        return new ImportRecord(
                job.id(),
                job.manner(),
                job.actor(),
                job.sent(),
                job.status(),
                job.ended(),
                counts.total(),
                counts.done(),
                counts.added(),
                counts.continued(),
                counts.unchanged(),
                counts.refused(),
                counts.leftOut(),
                rows);
    }
}
