package no.samspill.domain.costsharing;

import java.util.Optional;
import no.samspill.domain.money.Fraction;

/**
 * Del: one part of a split cost.
 *
 * @param name as the agreement calls it, for example "Lik del"
 * @param weight the part's fraction of the whole; empty for the rest part ({@code "REST"}), what the others leave
 * @param key what the part is shared by
 */
public record Part(String name, Optional<Fraction> weight, Key key) {

    public boolean isRest() {
        return weight.isEmpty();
    }
}
