package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NastyJsonTest {

    private static final Sentences SENTENCES = Sentences.in(Language.BOKMAL);
    private static final List<Function<byte[], Object>> READERS = List.of(
            JsonReader::sharingCase,
            JsonReader::rule,
            JsonReader::ruleVersion,
            JsonReader::keyFigures,
            JsonReader::agreement,
            JsonReader::statementDraft,
            JsonReader::statement,
            JsonReader::invoiceRun,
            JsonReader::firstInstalment);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "7",
                "\"\"",
                "[]",
                "{}",
                "NaN",
                "-Infinity",
                "{\"input\":null}",
                "{\"input\":{}}",
                "{\"rule\":{}}",
                "{\"rule\":{\"type\":\"SPLIT\"}}",
                "{\"rule\":{\"type\":\"TARIFF\",\"rates\":[null,{\"brackets\":null}]}}",
                "{\"rule\":[],\"parties\":[[]],\"costs\":[null],\"keyFigures\":{\"\":null},\"period\":[]}",
                "{\"id\":\"\",\"term\":{\"from\":\"9999-99-99\"},\"participations\":[{}],\"version\":-1}",
                "{\"number\":99999999999999999999,\"year\":1e5,\"bases\":[{}],\"shares\":[{\"perUnit\":{\"x\":1}}]}",
                "{\"\\ud800\":{\"\\u0000\":1e999999999}}",
                "{\"values\":{\"a\":1e999999999,\"b\":1e99999999999999999999,\"c\":-0,\"d\":0.1e-400}}"
            })
    void nothing_but_a_refusal_comes_of_it(String json) {
        READERS.forEach(reader -> assertRefused(json.getBytes(StandardCharsets.UTF_8), reader));
    }

    @Test
    void depth_and_length_are_refused() {
        Stream.of("[".repeat(100_000), "{\"input\":".repeat(100_000), "\"" + "x".repeat(JsonReader.MAX_BYTES))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .forEach(bytes -> READERS.forEach(reader -> assertRefused(bytes, reader)));
        assertRefused(
                ("{\"values\":{\"a\":" + "9".repeat(100_000) + "}}").getBytes(StandardCharsets.UTF_8),
                JsonReader::keyFigures);
    }

    @Test
    void a_file_cut_anywhere_is_refused() {
        byte[] whole = new String(Conformance.named("21-tariff-cap-and-index").json(), StandardCharsets.UTF_8)
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), JsonReader::sharingCase);
        }
    }

    @Test
    void a_file_with_any_byte_changed_is_read_or_refused() {
        byte[] whole = Conformance.named("16-fixed-shares").json();
        Random random = new Random(16);
        for (int i = 0; i < 3000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            Refused refused = catchThrowableOfType(Refused.class, () -> JsonReader.sharingCase(changed));
            if (refused != null) {
                assertThat(Json.refused(refused.reasons(), SENTENCES).compact()).isNotEmpty();
            }
        }
    }

    private static Stream<Charset> otherEncodings() {
        return Stream.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "ISO-8859-1", "IBM1047")
                .map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void an_encoding_other_than_utf_8_is_refused(Charset charset) {
        String text = new String(Conformance.named("01-clause-7-net").json(), StandardCharsets.UTF_8);
        assertRefused(text.getBytes(charset), JsonReader::sharingCase);
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        byte[] json = Conformance.named("01-clause-7-net").json();
        byte[] marked = ("\uFEFF" + new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonReader.sharingCase(marked)).isEqualTo(JsonReader.sharingCase(json));
    }

    /** Refused, and the refusal can be told. */
    private static void assertRefused(byte[] json, Function<byte[], Object> reader) {
        Refused refused = catchThrowableOfType(Refused.class, () -> reader.apply(json));
        assertThat(refused)
                .as("%s", new String(json, 0, Math.min(json.length, 200), StandardCharsets.UTF_8))
                .isNotNull();
        for (Language language : Language.values()) {
            byte[] told =
                    Json.refused(refused.reasons(), Sentences.in(language)).compact();
            assertThat(new String(told, StandardCharsets.UTF_8)).contains("\"refused\":[{\"code\":");
        }
    }
}
