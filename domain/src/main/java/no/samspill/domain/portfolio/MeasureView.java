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
 */
public record MeasureView(MeasureId id, LocalDate asOf, int version, Optional<Standing> standing, List<Entry> acts) {

    public MeasureView {
        acts = List.copyOf(acts);
    }

    public static MeasureView of(Measure measure, LocalDate asOf) {
        return new MeasureView(
                measure.id(),
                asOf,
                measure.acts().size(),
                measure.standingOn(asOf),
                measure.acts().stream().filter(one -> !one.date().isAfter(asOf)).toList());
    }

    /** Whether nothing has happened to it after the day. */
    public boolean isLatest() {
        return acts.size() == version;
    }
}
