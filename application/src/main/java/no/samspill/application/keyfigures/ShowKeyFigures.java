package no.samspill.application.keyfigures;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** Vis nøkkeltallene for en nøkkel og en dato, the newest version. */
public final class ShowKeyFigures {

    public record Query(String key, LocalDate referenceDate) {}

    @Inject
    ShowKeyFigures() {}

    public RegisteredKeyFigures execute(Query query) {
        throw new AssertionError();
    }
}
