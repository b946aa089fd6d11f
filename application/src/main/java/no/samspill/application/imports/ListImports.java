package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.Imports;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.imports.ImportJob;

/** Vis innlesingene: the newest first. */
public final class ListImports {

    /**
     * How many.
     *
     * @param limit at most this many
     */
    public record Query(int limit) {}

    private final UnitOfWork unit;
    private final Imports imports;

    @Inject
    ListImports(UnitOfWork unit, Imports imports) {
        this.unit = unit;
        this.imports = imports;
    }

    public List<ImportJob> execute(Query query) {
        return unit.run(() -> imports.newest(query.limit()));
    }
}
