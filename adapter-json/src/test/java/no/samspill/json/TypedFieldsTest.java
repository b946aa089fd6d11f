package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as people type it on a command line. */
class TypedFieldsTest {

    private static String object(String... fields) {
        return new String(TypedFields.object(List.of(fields)), StandardCharsets.UTF_8);
    }

    private static List<Reason> refusals(String... fields) {
        return catchThrowableOfType(Refused.class, () -> object(fields)).reasons();
    }

    private static void assertNoField(String field, String... before) {
        String[] all = Stream.concat(Stream.of(before), Stream.of(field)).toArray(String[]::new);
        assertThat(refusals(all)).containsExactly(Reason.at("", JsonRefusal.NOT_A_FIELD, field));
    }

    @Test
    void what_stands_after_the_sign_is_text_or_what_it_says_it_is() {
        assertThat(object("payer=Skjervøy", "basis=a=b\nc", "count:=2", "ok:=true", "list:=[1,\"x\"]", "none="))
                .isEqualTo("{\"payer\":\"Skjervøy\",\"basis\":\"a=b\\nc\",\"count\":2,\"ok\":true,"
                        + "\"list\":[1,\"x\"],\"none\":\"\"}");
        assertThat(object()).isEqualTo("{}");
    }

    @Test
    void points_lead_inside_and_numbers_into_lists() {
        assertThat(object("a.b.c=1", "a.b.d=2", "a.e=3"))
                .isEqualTo("{\"a\":{\"b\":{\"c\":\"1\",\"d\":\"2\"},\"e\":\"3\"}}");
        assertThat(object("in.0.party=5427", "in.0.role=HOST", "in.1.party=5428"))
                .isEqualTo("{\"in\":[{\"party\":\"5427\",\"role\":\"HOST\"},{\"party\":\"5428\"}]}");
        assertThat(object("list.0=a", "list.1=b")).isEqualTo("{\"list\":[\"a\",\"b\"]}");
        assertThat(object("rows.0.0=a", "rows.0.1=b", "rows.1.0=c")).isEqualTo("{\"rows\":[[\"a\",\"b\"],[\"c\"]]}");
        assertThat(object("x:={}", "x.y=1")).isEqualTo("{\"x\":{\"y\":\"1\"}}");
        assertThat(object("x:=[\"a\"]", "x.1=b")).isEqualTo("{\"x\":[\"a\",\"b\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "a", "a.=1", ".a=1", "a b=1", "a:b", "å=1", "a..b=1"})
    void what_is_no_field_is_shown(String field) {
        assertNoField(field);
    }

    @Test
    void of_a_long_one_the_beginning_is_shown() {
        assertNoField("x".repeat(60));
        assertThat(refusals("x".repeat(61)))
                .containsExactly(Reason.at("", JsonRefusal.NOT_A_FIELD, "x".repeat(60) + "…"));
    }

    @Test
    void nothing_is_put_where_something_else_is() {
        assertNoField("a=2", "a=1");
        assertNoField("a.b=2", "a=1");
        assertNoField("a=2", "a.b=1");
        assertNoField("a.0=2", "a.0=1");
        assertNoField("a.0.b=2", "a.0=1");
    }

    @Test
    void a_list_is_filled_from_its_beginning_without_holes() {
        assertNoField("a.1=x");
        assertNoField("a.2=y", "a.0=x");
        assertNoField("a.b=y", "a.0=x");
        assertNoField("a.10000=y", "a.0=x");
    }

    @Test
    void a_list_has_no_more_than_a_thousand_and_one() {
        String[] full =
                IntStream.rangeClosed(0, 1000).mapToObj(i -> "a." + i + "=x").toArray(String[]::new);
        assertThat(object(full)).endsWith("\"x\"]}");
        assertNoField("a.1001=x", full);
        assertThat(object("a.1001=x")).isEqualTo("{\"a\":{\"1001\":\"x\"}}");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(refusals("nothing", "a:=[", "b:={\"c\":1,\"c\":2}", "d=1", "d=2"))
                .extracting(Reason::code)
                .containsExactly(
                        JsonRefusal.NOT_A_FIELD,
                        JsonRefusal.JSON_MALFORMED,
                        JsonRefusal.JSON_DUPLICATE_KEY,
                        JsonRefusal.NOT_A_FIELD);
    }
}
