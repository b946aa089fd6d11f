package no.samspill.domain.costsharing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;

/**
 * Fordeling av en kjent kostnad ({@code SPLIT}): a cost shared in weighted parts, each by its own key.
 *
 * <p>Example: a part of 1/3 by {@code Key.Equal} and the rest by {@code pupils}, grants deducted first.
 *
 * <p>Refused, as {@link SharingCase#refusals} asks it, with {@code WEIGHTS_NOT_ONE}, {@code MORE_THAN_ONE_REST},
 * {@code NO_REST_PART}, {@code ZERO_KEY_TOTAL}, {@code NEGATIVE_PART}, {@code NEGATIVE_SHARE}, {@code GRANT_EXCEEDS_COST},
 * {@code TOTAL_NOT_IN_UNIT}, {@code BOUND_NOT_IN_UNIT} and {@code INFEASIBLE_BOUNDS}.
 *
 * @param parts weights sum to exactly 1, at most one of them the rest
 * @param minimum minstebeløp: no party pays less, the same for all; a whole multiple of the unit
 * @param cap tak: no party pays more, the same for all; a whole multiple of the unit
 */
public record Split(
        List<Part> parts,
        GrantTreatment grants,
        Proration proration,
        Optional<Kroner> minimum,
        Optional<Kroner> cap,
        RoundingUnit unit)
        implements SharingRule {

    public Split {
        parts = List.copyOf(parts);
    }

    @Override
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        for (Part part : parts) {
            if (part.key() instanceof Key.ByFigure byFigure) {
                keys.add(byFigure.key());
            }
        }
        return Collections.unmodifiableSortedSet(keys);
    }
}
