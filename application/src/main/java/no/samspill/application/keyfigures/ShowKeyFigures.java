package no.samspill.application.keyfigures;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samspill.application.NotFound;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** Vis nøkkeltallene: those of a key and a date, in the newest version. */
public final class ShowKeyFigures {

    public record Query(String key, LocalDate referenceDate) {}

    private final UnitOfWork unit;
    private final KeyFigureSets sets;

    @Inject
    ShowKeyFigures(UnitOfWork unit, KeyFigureSets sets) {
        this.unit = unit;
        this.sets = sets;
    }

    public RegisteredKeyFigures execute(Query query) {
        return unit.run(() -> sets.find(query.key(), query.referenceDate()))
                .orElseThrow(() -> new NotFound("KeyFigures", query.key() + " " + query.referenceDate()));
    }
}
