package no.samspill.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.StaleVersion;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** The registered key figures. */
public interface KeyFigureSets {

    /** Adds a set; {@link StaleVersion} when the key and reference date already have the version. */
    void add(RegisteredKeyFigures set);

    /** The newest version for the key and reference date. */
    Optional<RegisteredKeyFigures> find(String key, LocalDate referenceDate);

    /** The newest version for the key's latest reference date before the day. */
    Optional<RegisteredKeyFigures> latestBefore(String key, LocalDate day);

    /** Every set, by key, reference date and version. */
    List<RegisteredKeyFigures> all();
}
