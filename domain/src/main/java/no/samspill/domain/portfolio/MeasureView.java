package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Standing;

/**
 * Tiltaket slik det sto: a measure at the end of a day, and what had happened to it by then.
 *
 * @param version the number of its last act, also when that is after the day
 * @param standing empty before its first act
 * @param acts those that had happened, in the order they did
 * @param coming those that are told ahead of their day, and hold; empty when there are none, or the day is past
 */
public record MeasureView(
        MeasureId id,
        LocalDate asOf,
        int version,
        Optional<Standing> standing,
        List<Entry> acts,
        Optional<List<Entry>> coming) {

    public MeasureView {
        acts = List.copyOf(acts);
        coming = coming.map(List::copyOf).filter(some -> !some.isEmpty());
    }

    /** As it stood on the day; of a day that is not past, also what is told to come after it. */
    public static MeasureView of(Measure measure, LocalDate asOf, LocalDate today) {
        return new MeasureView(
                measure.id(),
                asOf,
                measure.acts().size(),
                measure.standingOn(asOf),
                measure.acts().stream()
                        .filter(one -> !one.date().isAfter(asOf))
                        .sorted(Course.ORDER)
                        .toList(),
                Optional.of(measure.coming(asOf)).filter(some -> !asOf.isBefore(today)));
    }

    /** Whether nothing has happened to it after the day. */
    public boolean isLatest() {
        return acts.size() == version;
    }
}
