package no.samspill.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The times of one thing over the rounds of a run; what counts is the median. */
final class Median {

    private final String name;
    private final List<Long> nanos = new ArrayList<>();

    Median(String name) {
        this.name = name;
    }

    void add(long time) {
        nanos.add(time);
    }

    double millis() {
        return sorted().get(nanos.size() / 2) / 1e6;
    }

    private List<Long> sorted() {
        return nanos.stream().sorted().toList();
    }

    /** A line with the median, the spread, and the ratio to the measure. */
    String against(Median measure) {
        List<Long> all = sorted();
        return String.format(
                Locale.ROOT,
                "%-28s %9.1f ms (%.1f-%.1f)  %5.2f x %s",
                name,
                millis(),
                all.get(0) / 1e6,
                all.get(all.size() - 1) / 1e6,
                millis() / measure.millis(),
                measure.name);
    }
}
