package no.samspill.domain.imports;

import java.util.Optional;

/**
 * Erstatning: that what stands in a document is to take the place of what is registered.
 *
 * @param reason why; needed where something rests on what is registered
 */
public record Replacing(Optional<String> reason) {}
