package no.samspill.application.keyfigures;

import jakarta.inject.Inject;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** Registrer nøkkeltall: a set of figures for a key; a new version when the key and reference date are registered before. */
public final class RegisterKeyFigures {

    public record Command(String key, KeyFigures figures, String actor) {}

    @Inject
    RegisterKeyFigures() {}

    public RegisteredKeyFigures execute(Command command) {
        throw new AssertionError();
    }
}
