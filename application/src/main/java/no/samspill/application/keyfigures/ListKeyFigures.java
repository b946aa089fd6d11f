package no.samspill.application.keyfigures;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** Vis alle registrerte nøkkeltall: by key, reference date and version. */
public final class ListKeyFigures {

    public record Query() {}

    private final UnitOfWork unit;
    private final KeyFigureSets sets;

    @Inject
    ListKeyFigures(UnitOfWork unit, KeyFigureSets sets) {
        this.unit = unit;
        this.sets = sets;
    }

    public List<RegisteredKeyFigures> execute(Query query) {
        return unit.run(sets::all);
    }
}
