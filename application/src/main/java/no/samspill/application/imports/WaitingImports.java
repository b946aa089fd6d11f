package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.Imports;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.imports.ImportId;

/** Innlesinger som venter: those there is more to do of, the oldest first. */
public final class WaitingImports {

    public record Query() {}

    private final UnitOfWork unit;
    private final Imports imports;

    @Inject
    WaitingImports(UnitOfWork unit, Imports imports) {
        this.unit = unit;
        this.imports = imports;
    }

    public List<ImportId> execute(Query query) {
        return unit.run(imports::open);
    }
}
