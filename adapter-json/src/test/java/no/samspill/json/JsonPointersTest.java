package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.domain.costsharing.SharingCase;
import org.junit.jupiter.api.Test;

/** JSON as the fields of a form, and back. */
class JsonPointersTest {

    private static final Set<String> LISTS = Set.of("costs", "parts");

    private static String object(String... pointersAndValues) {
        return object(List.of(), pointersAndValues);
    }

    private static String object(List<String> always, String... pointersAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            values.put(pointersAndValues[i], pointersAndValues[i + 1]);
        }
        return new String(
                JsonPointers.object(values, LISTS, always, pointer -> pointer.startsWith("/number")),
                StandardCharsets.UTF_8);
    }

    @Test
    void each_value_stands_by_the_pointer_to_it_in_the_order_of_the_text() {
        assertThat(JsonPointers.values(Json.raw(
                        "{\"b\":\"x\",\"a\":{\"c/d\":1,\"e~f\":true},\"list\":[{\"g\":\"h\"},\"i\"],\"none\":{}}")))
                .containsExactly(
                        entry("/b", "x"),
                        entry("/a/c~1d", "1"),
                        entry("/a/e~0f", "true"),
                        entry("/list/0/g", "h"),
                        entry("/list/1", "i"));
    }

    @Test
    void a_case_taken_apart_and_put_together_is_the_same_case() {
        SharingCase given =
                JsonReader.sharingCase(Conformance.named("01-clause-7-net").json());
        byte[] again = JsonPointers.object(
                JsonPointers.values(Json.of(given)),
                Set.of("costs", "grants", "parties", "parts"),
                List.of("keyFigures"),
                pointer -> pointer.matches("/keyFigures/[^/]+/values/.*"));
        assertThat(JsonReader.sharingCase(again)).isEqualTo(given);
    }

    @Test
    void the_numbers_of_a_list_close_up_in_their_order() {
        assertThat(object("/costs/10/name", "c", "/costs/2/name", "b", "/costs/0/name", "a"))
                .isEqualTo("{\"costs\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]}");
        assertThat(object("/rule/parts/1", "b", "/rule/parts/0", "a"))
                .isEqualTo("{\"rule\":{\"parts\":[\"a\",\"b\"]}}");
        assertThat(object("/costs/1", "b", "/costs/01", "a")).isEqualTo("{\"costs\":[\"a\",\"b\"]}");
    }

    @Test
    void what_is_no_list_or_has_other_names_than_numbers_is_an_object() {
        assertThat(object("/values/0", "a")).isEqualTo("{\"values\":{\"0\":\"a\"}}");
        assertThat(object("/costs/0", "a", "/costs/x", "b")).isEqualTo("{\"costs\":{\"0\":\"a\",\"x\":\"b\"}}");
        assertThat(object("/costs/12345", "a")).isEqualTo("{\"costs\":{\"12345\":\"a\"}}");
    }

    @Test
    void a_value_gives_way_to_what_is_below_it_and_the_first_of_two_stays() {
        assertThat(object("/a", "x", "/a/b", "y")).isEqualTo("{\"a\":{\"b\":\"y\"}}");
        assertThat(object("/a/b", "y", "/a", "x")).isEqualTo("{\"a\":{\"b\":\"y\"}}");
        assertThat(object("/a/b/c", "1", "/a/b/d", "2")).isEqualTo("{\"a\":{\"b\":{\"c\":\"1\",\"d\":\"2\"}}}");
    }

    @Test
    void a_whole_number_is_a_number_where_numbers_stand_and_text_elsewhere() {
        assertThat(object("/number", "-12", "/text", "12")).isEqualTo("{\"number\":-12,\"text\":\"12\"}");
        assertThat(object("/number", "1.5")).isEqualTo("{\"number\":\"1.5\"}");
        assertThat(object("/number", "1234567890123456789")).isEqualTo("{\"number\":\"1234567890123456789\"}");
    }

    @Test
    void what_must_be_there_is_there_with_nothing_in_it() {
        assertThat(object(List.of("costs", "keyFigures"), "/keyFigures/pupils", "x"))
                .isEqualTo("{\"costs\":[],\"keyFigures\":{\"pupils\":\"x\"}}");
    }

    @Test
    void a_name_is_escaped_as_a_step_of_a_pointer_and_back() {
        assertThat(object("/a~1b/c~0d", "x")).isEqualTo("{\"a/b\":{\"c~d\":\"x\"}}");
        assertThat(JsonPointers.escaped("a/~1")).isEqualTo("a~1~01");
        assertThat(JsonPointers.plain("a~1~01")).isEqualTo("a/~1");
    }
}
