package no.samspill.domain.agreement;

import java.util.Optional;
import no.samspill.domain.Majority;

/**
 * Endring av avtalen: what the agreement says about amendments of what the law leaves to it.
 *
 * @param majority another majority than the law's
 * @param byCouncils whether each municipal council itself decides them
 */
public record Amending(Optional<Majority> majority, boolean byCouncils) {}
