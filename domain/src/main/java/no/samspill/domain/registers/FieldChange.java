package no.samspill.domain.registers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Endret felt: what stood in a field, and what stands there now, in the terms of the one JSON form.
 *
 * <p>Example: {@code /outcome}, {@code ADOPTED}, {@code REJECTED}.
 *
 * @param pointer of the field in the thing
 * @param before empty when nothing stood there
 * @param after empty when nothing stands there now
 */
public record FieldChange(String pointer, Optional<String> before, Optional<String> after) {

    /** The fields that differ, by pointer. */
    public static List<FieldChange> between(Optional<Object> before, Optional<Object> after) {
        Map<String, String> from = before.map(RecordLeaves::texts).orElse(Map.of());
        Map<String, String> to = after.map(RecordLeaves::texts).orElse(Map.of());
        TreeSet<String> pointers = new TreeSet<>(from.keySet());
        pointers.addAll(to.keySet());
        return pointers.stream()
                .map(pointer -> new FieldChange(
                        pointer, Optional.ofNullable(from.get(pointer)), Optional.ofNullable(to.get(pointer))))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }

    /** The fields of the thing itself that are changed, comma-separated. */
    public static String fields(List<FieldChange> changes) {
        return changes.stream()
                .map(one -> one.pointer().split("/", -1)[1])
                .distinct()
                .collect(joining(","));
    }

    /** All of them in one line: {@code /outcome: ADOPTED → REJECTED; /heading: – → Felles vann}. */
    public static String line(List<FieldChange> changes) {
        return changes.stream()
                .map(one -> one.pointer() + ": " + one.before().orElse("–") + " → "
                        + one.after().orElse("–"))
                .collect(joining("; "));
    }
}
