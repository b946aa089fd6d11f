package no.samspill.domain.costsharing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.PartyId;

/**
 * Fordelingsnøkkel: what one part of the cost is shared by.
 *
 * <p>Example: three parties of 600, 700 and 700 pupils have by {@code pupils} 3/10, 7/20 and 7/20, and equally a third
 * each.
 */
public sealed interface Key {

    /** Likt: every party counts the same. */
    record Equal() implements Key {}

    /**
     * Etter nøkkeltall: by the key figures of this name, for example {@code pupils}.
     *
     * @param key the name of the key figures in the case
     */
    record ByFigure(String key) implements Key {}

    /**
     * Faste andeler: as the agreement has fixed them.
     *
     * @param shares by party, summing to exactly 1; iterates in the order of the ids
     */
    record Fixed(Map<PartyId, Fraction> shares) implements Key {

        public Fixed {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(shares)));
        }
    }
}
