package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.TitleOrder;
import no.samspill.json.JsonText.Duplicates;

/**
 * Rekkefølge etter et felt: numbers and amounts by value, then days and times, then texts as Norwegian has it. Those without
 * the field come last, whichever way it is sorted, and those that are alike stand as they stood.
 */
public final class FieldSorting {

    private static final String NUMBER = "-?\\d{1,30}(\\.\\d{1,30})?";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIME = DAY + "T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z";

    /** What is compared; of each two, the one of the lower kind is first. */
    @SuppressWarnings("ArrayRecordComponent") // it is compared by the order alone
    private record Key(int kind, BigDecimal number, byte[] text) {

        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::kind)
                .thenComparing(Key::number)
                .thenComparing(Key::text, Arrays::compareUnsigned);

        static Key of(JsonNode value) {
            String text = value.asText();
            if (text.matches(NUMBER)) {
                return new Key(0, new BigDecimal(text), new byte[0]);
            }
            return time(text).map(Key::of).orElseGet(() -> new Key(2, BigDecimal.ZERO, TitleOrder.key(text)));
        }

        private static Optional<Instant> time(String text) {
            try {
                return text.matches(DAY)
                        ? Optional.of(LocalDate.parse(text)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                        : Optional.of(text).filter(one -> one.matches(TIME)).map(Instant::parse);
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }

        private static Key of(Instant time) {
            BigDecimal seconds = BigDecimal.valueOf(time.getEpochSecond());
            return new Key(1, seconds.add(BigDecimal.valueOf(time.getNano(), 9)), new byte[0]);
        }
    }

    private FieldSorting() {}

    /** Sorted by the field of their JSON, the other way around when descending. */
    public static <T> List<T> sorted(List<T> all, Function<T, Json> json, String field, boolean descending) {
        record Sorted<T>(T value, Optional<Key> key) {}
        Comparator<Key> order = descending ? Key.ORDER.reversed() : Key.ORDER;
        return all.stream()
                .map(one -> new Sorted<>(one, key(json.apply(one), field)))
                .sorted(Comparator.comparing(one -> one.key().orElse(null), Comparator.nullsLast(order)))
                .map(Sorted::value)
                .toList();
    }

    private static Optional<Key> key(Json json, String field) {
        JsonNode value = JsonText.read(json.compact(), Duplicates.REFUSED, Integer.MAX_VALUE)
                .path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(Key.of(value)) : Optional.empty();
    }
}
