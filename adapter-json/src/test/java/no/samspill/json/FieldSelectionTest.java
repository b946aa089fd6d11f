package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Some of the fields of an answer. */
class FieldSelectionTest {

    private static final String MEASURE =
            "{\"id\":\"it\",\"title\":\"IT\",\"profile\":{\"host\":\"5427\",\"kind\":\"X\"},\"version\":2}";

    private static String chosen(String json, Optional<String> place, String... paths) {
        return new String(
                new FieldSelection(List.of(paths)).of(json.getBytes(StandardCharsets.UTF_8), place),
                StandardCharsets.UTF_8);
    }

    private static String chosen(String json, String... paths) {
        return chosen(json, Optional.empty(), paths);
    }

    @Test
    void the_chosen_fields_stand_as_they_stood_and_in_the_order_they_stood() {
        assertThat(chosen(MEASURE, "version", "title")).isEqualTo("{\"title\":\"IT\",\"version\":2}");
        assertThat(chosen(MEASURE, "nothing")).isEqualTo("{}");
        assertThat(chosen(MEASURE)).isEqualTo(MEASURE);
    }

    @Test
    void of_what_is_inside_a_field_some_or_all_is_chosen() {
        assertThat(chosen(MEASURE, "profile.host")).isEqualTo("{\"profile\":{\"host\":\"5427\"}}");
        assertThat(chosen(MEASURE, "profile.host", "profile.kind"))
                .isEqualTo("{\"profile\":{\"host\":\"5427\",\"kind\":\"X\"}}");
        assertThat(chosen(MEASURE, "profile")).isEqualTo("{\"profile\":{\"host\":\"5427\",\"kind\":\"X\"}}");
        assertThat(chosen(MEASURE, "title.inside")).isEqualTo("{\"title\":\"IT\"}");
        assertThat(chosen("{\"a\":{\"b\":{\"c\":1,\"d\":2}}}", "a.b.d")).isEqualTo("{\"a\":{\"b\":{\"d\":2}}}");
    }

    @Test
    void all_of_a_field_is_more_than_some_of_it_whichever_is_asked_for_first() {
        String whole = "{\"profile\":{\"host\":\"5427\",\"kind\":\"X\"}}";
        assertThat(chosen(MEASURE, "profile", "profile.host")).isEqualTo(whole);
        assertThat(chosen(MEASURE, "profile.host", "profile")).isEqualTo(whole);
    }

    @Test
    void of_a_list_they_are_chosen_of_each_in_it() {
        assertThat(chosen("[{\"a\":1,\"b\":2},{\"b\":3},4]", "a")).isEqualTo("[{\"a\":1},{},4]");
        assertThat(chosen("{\"list\":[{\"a\":1,\"b\":2}]}", "list.b")).isEqualTo("{\"list\":[{\"b\":2}]}");
    }

    @Test
    void where_they_are_chosen_of_what_is_listed_the_rest_is_as_it_was() {
        assertThat(chosen("{\"items\":[{\"a\":1,\"b\":2}],\"next\":\"x\"}", Optional.of(JsonList.ITEMS), "b"))
                .isEqualTo("{\"items\":[{\"b\":2}],\"next\":\"x\"}");
        assertThat(chosen("[{\"a\":1,\"b\":2}]", Optional.of(JsonList.ITEMS), "b"))
                .isEqualTo("[{\"b\":2}]");
    }
}
