package no.samspill.application.costsharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** The key figures that drafts ask for; each key and date is looked up once, however many drafts ask. */
final class FigureLookup {

    private final KeyFigureSets sets;
    private final Map<Asked, Optional<KeyFigures>> answers = new HashMap<>();

    FigureLookup(KeyFigureSets sets) {
        this.sets = sets;
    }

    /** Of the reference date the draft names, else of the latest before its period. */
    Optional<KeyFigures> find(String key, StatementDraft draft) {
        LocalDate named = draft.referenceDates().get(key);
        Asked asked = named == null
                ? new Asked(Way.LATEST_BEFORE, key, draft.period().from())
                : new Asked(Way.ON, key, named);
        return answers.computeIfAbsent(asked, this::answer);
    }

    private Optional<KeyFigures> answer(Asked asked) {
        Optional<RegisteredKeyFigures> found = switch (asked.way) {
            case ON -> sets.find(asked.key, asked.day);
            case LATEST_BEFORE -> sets.latestBefore(asked.key, asked.day);
        };
        return found.map(RegisteredKeyFigures::figures);
    }

    private enum Way {
        ON,
        LATEST_BEFORE
    }

    private record Asked(Way way, String key, LocalDate day) {}
}
