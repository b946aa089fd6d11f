package no.samspill.domain.costsharing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * Andel: what one party pays, and how it came about.
 *
 * @param amount share and direct costs together
 * @param direct the party's direct costs
 * @param parts what the amount is made of; sums to the amount
 * @param exact the share before rounding, in kroner, without direct costs
 * @param perUnit the amount in kroner per unit of each key the rule uses (kroner per pupil), exact; a key of which the
 *     party has none is left out
 */
public record Share(
        PartyId party,
        Kroner amount,
        Kroner direct,
        List<PartAmount> parts,
        Fraction exact,
        Map<String, Fraction> perUnit) {

    public Share {
        parts = List.copyOf(parts);
        perUnit = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(perUnit)));
    }
}
