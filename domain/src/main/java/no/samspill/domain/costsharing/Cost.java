package no.samspill.domain.costsharing;

import java.util.Optional;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * Kostnad: an expense of the period.
 *
 * @param party whom a direct cost is borne by, alone: never shared, never reduced by a grant; empty for a shared cost
 */
public record Cost(String text, Kroner amount, Optional<PartyId> party) {}
