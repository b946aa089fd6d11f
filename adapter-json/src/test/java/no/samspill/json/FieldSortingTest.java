package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists in the order of a field. */
class FieldSortingTest {

    private static List<String> sorted(boolean descending, String... values) {
        return FieldSorting.sorted(
                List.of(values),
                value -> value.isEmpty()
                        ? Json.object(Map.of())
                        : Json.object(Map.of(
                                "field", value.startsWith("#") ? Json.raw(value.substring(1)) : Json.text(value))),
                "field",
                descending);
    }

    @Test
    void numbers_and_amounts_are_sorted_by_value() {
        assertThat(sorted(false, "10", "9.50", "-3", "#100", "#7")).containsExactly("-3", "#7", "9.50", "10", "#100");
        assertThat(sorted(true, "10", "9.50", "-3")).containsExactly("10", "9.50", "-3");
    }

    @Test
    void days_and_times_are_sorted_by_when_they_are() {
        assertThat(sorted(false, "2022-03-01T12:00:00.500Z", "2022-03-01T12:00:00Z", "2022-03-01", "2021-12-31"))
                .containsExactly("2021-12-31", "2022-03-01", "2022-03-01T12:00:00Z", "2022-03-01T12:00:00.500Z");
    }

    @Test
    void texts_are_sorted_as_norwegian_has_it() {
        assertThat(sorted(false, "Ås", "Zoo", "Ærlig", "Øy", "bro")).containsExactly("bro", "Zoo", "Ærlig", "Øy", "Ås");
    }

    @Test
    void those_without_come_last_both_ways_and_those_alike_stay_as_they_stood() {
        assertThat(sorted(false, "", "b", "a")).containsExactly("a", "b", "");
        assertThat(sorted(true, "", "b", "a")).containsExactly("b", "a", "");
        assertThat(sorted(true, "1.0", "1", "2", "1.00")).containsExactly("2", "1.0", "1", "1.00");
    }

    @Test
    void what_only_looks_like_a_day_or_a_time_is_a_text() {
        assertThat(sorted(false, "2022-13-45", "2022-01-01")).containsExactly("2022-01-01", "2022-13-45");
        assertThat(sorted(false, "2022-03-01t12:00:00z", "2022-03-01T13:00:00Z"))
                .containsExactly("2022-03-01T13:00:00Z", "2022-03-01t12:00:00z");
    }
}
