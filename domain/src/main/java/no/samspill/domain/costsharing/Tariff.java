package no.samspill.domain.costsharing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;

/**
 * Prisliste ({@code TARIFF}): what each party pays by a price list; there is no total to share.
 *
 * <p>{@code ((base + rates) bounded by minimum and cap, + outsideCap) · index · presence}, rounded half up to the unit, each
 * party on its own.
 *
 * <p>Example: 40 000 kroner and 10 a pupil: with 600 pupils, 46 000.
 *
 * <p>Refused, as {@link SharingCase#refusals} asks it, with {@code BRACKET_GAP}, {@code BRACKET_OVERLAP},
 * {@code INFEASIBLE_BOUNDS}, {@code NEGATIVE_AMOUNT} and {@code INVALID_RULE}.
 *
 * @param base grunnbeløp
 * @param rates prices per unit of a key
 * @param minimum not below this
 * @param cap not above this
 * @param outsideCap further prices, added after the bounds
 * @param index what everything is multiplied by; 1 when nothing is indexed
 */
public record Tariff(
        Kroner base,
        List<Rate> rates,
        Optional<Kroner> minimum,
        Optional<Kroner> cap,
        List<Rate> outsideCap,
        Fraction index,
        Proration proration,
        RoundingUnit unit)
        implements SharingRule {

    public Tariff {
        rates = List.copyOf(rates);
        outsideCap = List.copyOf(outsideCap);
    }

    @Override
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        rates.forEach(rate -> keys.add(rate.key()));
        outsideCap.forEach(rate -> keys.add(rate.key()));
        return Collections.unmodifiableSortedSet(keys);
    }
}
