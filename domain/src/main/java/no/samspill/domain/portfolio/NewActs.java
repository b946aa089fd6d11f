package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.domain.lifecycle.Entry;

/**
 * Tiltak med nye handlinger: a measure that has got more acts than are stored.
 *
 * @param stored how many of its acts are stored already; none of a new measure
 * @param seen the serial of the last revision of the registers that was there when they were held against it; 0: none
 */
public record NewActs(Measure measure, int stored, long seen) {

    /** Whether some of the new happen before others that were told before them, ahead of their day. */
    public boolean comesBetween() {
        List<LocalDate> days = measure.acts().stream().map(Entry::date).toList();
        return IntStream.range(Math.max(stored, 1), days.size())
                .anyMatch(i -> days.subList(0, i).stream().anyMatch(days.get(i)::isBefore));
    }
}
