package no.samspill.application.keyfigures;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** Vis alle registrerte nøkkeltall, by key, reference date and version. */
public final class ListKeyFigures {

    public record Query() {}

    @Inject
    ListKeyFigures() {}

    public List<RegisteredKeyFigures> execute(Query query) {
        throw new AssertionError();
    }
}
