package no.samspill.domain.lifecycle;

import no.samspill.domain.Slug;

/**
 * Strategiens id: a short name chosen when the strategy is registered.
 *
 * @param value as {@link Slug} has it
 */
public record StrategyId(String value) {

    public StrategyId {
        Slug.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
