package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samspill.application.NotFound;
import no.samspill.application.port.Imports;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.RowResult;

/** Vis en innlesing: how far it has come, and what has become of each thing. */
public final class ShowImport {

    /**
     * Which.
     *
     * @param result only the rows this has become of; empty for all
     * @param after the number of the last row one has; 0 for those from the beginning
     * @param limit at most this many rows
     */
    public record Query(ImportId id, Optional<RowResult> result, int after, int limit) {}

    /** Both as they are at one moment. */
    public record Result(ImportJob job, List<ImportRow> rows) {
        public Result {
            rows = List.copyOf(rows);
        }
    }

    private final UnitOfWork unit;
    private final Imports imports;

    @Inject
    ShowImport(UnitOfWork unit, Imports imports) {
        this.unit = unit;
        this.imports = imports;
    }

    /** {@link NotFound} when there is none, or it has been forgotten. */
    public Result execute(Query query) {
        return unit.run(() -> {
            ImportJob job = imports.find(query.id())
                    .orElseThrow(() -> new NotFound("ImportJob", query.id().value()));
            return new Result(job, imports.rows(query.id(), query.result(), query.after(), query.limit()));
        });
    }
}
