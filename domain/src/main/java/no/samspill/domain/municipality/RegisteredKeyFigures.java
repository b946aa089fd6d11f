package no.samspill.domain.municipality;

import java.time.Instant;

/**
 * Registrerte nøkkeltall: a set of key figures as it was registered. A later registration of the same key and reference
 * date is a new version; what was calculated with the earlier one keeps it.
 *
 * @param key the name of the key, for example {@code pupils}
 * @param version 1 for the first of this key and reference date, one more for each
 */
public record RegisteredKeyFigures(
        String key, int version, KeyFigures figures, Instant registeredAt, String registeredBy) {}
