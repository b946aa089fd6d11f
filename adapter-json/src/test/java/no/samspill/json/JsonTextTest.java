package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void numbers_keep_every_digit() {
        JsonNode tree = read("{\"a\": 0.10, \"b\": 12345678901234567890.123456789, \"c\": 7}");
        assertThat(tree.get("a").decimalValue()).isEqualTo(new BigDecimal("0.10"));
        assertThat(tree.get("b").decimalValue()).isEqualTo(new BigDecimal("12345678901234567890.123456789"));
        assertThat(tree.get("c").decimalValue()).isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void a_number_is_kept_up_to_forty_characters_and_is_no_number_beyond() {
        String whole = "9".repeat(40);
        assertThat(read("[" + whole + "]").get(0).bigIntegerValue()).isEqualTo(new BigInteger(whole));
        assertThat(read("[" + whole + "9]").get(0).isNumber()).isFalse();
        assertThat(read("[" + whole + "9]").get(0).asText()).isEqualTo(whole + "9");
        assertThat(read("[9999999999999999999]").get(0).bigIntegerValue())
                .isEqualTo(new BigInteger("9999999999999999999"));
        String decimal = "0." + "1".repeat(38);
        assertThat(read("[" + decimal + "]").get(0).decimalValue()).isEqualTo(new BigDecimal(decimal));
        assertThat(read("[" + decimal + "1]").get(0).isNumber()).isFalse();
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(read("\uFEFF[1]").get(0).intValue()).isEqualTo(1);
        assertThat(read("\uFEFF[\"\uFFFD\"]").get(0).textValue()).isEqualTo("\uFFFD");
        assertThat(read("[\"\uFFFD\"]").get(0).textValue()).isEqualTo("\uFFFD");
    }

    @Test
    void a_duplicate_key_is_refused_where_it_stands() {
        assertThat(refusal("{\"x\": [{\"k\": 1,\n \"k\": 2}]}"))
                .isEqualTo(Reason.at("/x/0/k", JsonRefusal.JSON_DUPLICATE_KEY, "k", "2", "2"));
    }

    @Test
    void a_duplicate_key_is_tolerated_when_asked_and_the_last_counts() {
        byte[] text = "{\"k\": 1, \"k\": 2}".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonText.read(text, Duplicates.LAST_COUNTS, 100).get("k").intValue())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1}}",
                "1 2",
                "{a:1}",
                "NaN",
                "01",
                "// x\n1",
                "'a'",
                "[1",
                "\"a",
                "\"\t\""
            })
    void what_is_not_one_json_value_is_refused(String text) {
        assertThat(refusal(text).code()).isEqualTo(JsonRefusal.JSON_MALFORMED);
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_refused() {
        assertThat(read("[".repeat(64) + "]".repeat(64)).isArray()).isTrue();
        assertThat(refusal("[".repeat(64) + "}").code()).isEqualTo(JsonRefusal.JSON_MALFORMED);
        assertThat(refusal("[".repeat(65) + "]".repeat(65)).code()).isEqualTo(JsonRefusal.JSON_TOO_DEEP);
        assertThat(refusal("{\"a\":".repeat(100_000)).code()).isEqualTo(JsonRefusal.JSON_TOO_DEEP);
    }

    @Test
    void bytes_that_are_not_utf8_are_named_by_position() {
        byte[] latin1 = "[\"Tromsø\"]".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JsonText.read(latin1, Duplicates.REFUSED, 100))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(Reason.at("", JsonRefusal.JSON_NOT_UTF8, "8")));
    }

    @Test
    void a_cut_letter_at_the_end_is_not_utf8() {
        byte[] cut = {'"', (byte) 0xC3};
        assertThatThrownBy(() -> JsonText.read(cut, Duplicates.REFUSED, 100))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().get(0).code()).isEqualTo(JsonRefusal.JSON_NOT_UTF8));
    }

    @Test
    void a_first_byte_that_begins_no_letter_is_the_first_named() {
        byte[] wrong = {(byte) 0xFF, '1'};
        assertThatThrownBy(() -> JsonText.read(wrong, Duplicates.REFUSED, 100))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(Reason.at("", JsonRefusal.JSON_NOT_UTF8, "1")));
    }

    @Test
    void a_text_up_to_the_limit_is_read() {
        byte[] text = "[12345678]".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonText.read(text, Duplicates.REFUSED, text.length).get(0).intValue())
                .isEqualTo(12345678);
    }

    @Test
    void a_text_over_the_limit_is_refused() {
        assertThatThrownBy(() -> JsonText.read(new byte[11], Duplicates.REFUSED, 10))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(Reason.at("", JsonRefusal.JSON_TOO_LARGE, "11", "10")));
    }

    private static JsonNode read(String text) {
        return JsonText.read(text.getBytes(StandardCharsets.UTF_8), Duplicates.REFUSED, 1_000_000);
    }

    private static Reason refusal(String text) {
        return catchThrowableOfType(Refused.class, () -> read(text)).reasons().get(0);
    }
}
