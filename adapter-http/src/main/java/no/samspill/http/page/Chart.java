package no.samspill.http.page;

import java.util.List;
import java.util.Map;

/**
 * Søylediagram: bars beside each other, for what people would rather look at than read. The numbers stand in it too.
 *
 * @param bars from the top
 */
public record Chart(List<Bar> bars) {

    private static final long FULL = 100;

    /** One bar; its length in hundredths of the longest. */
    public record Bar(String label, String value, long length) {}

    public Chart {
        bars = List.copyOf(bars);
    }

    /** Bars of numbers. */
    public static Chart of(Map<String, Long> numbers) {
        long longest =
                numbers.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return new Chart(numbers.entrySet().stream()
                .map(one -> new Bar(
                        one.getKey(), Long.toString(one.getValue()), Math.floorDiv(one.getValue() * FULL, longest)))
                .toList());
    }
}
