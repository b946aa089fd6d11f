package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadCaseTest {

    private static final String GOOD = """
            {"period": {"from": "2021-01-01", "to": "2021-12-31"},
             "costs": [{"text": "Lønn", "amount": "600000.00"}, {"text": "Reise", "amount": "1.00", "party": "5055"}],
             "grants": [{"text": "Skjønnsmidler", "amount": "0.00"}],
             "parties": [{"id": "5014", "name": "Frøya"}, {"id": "5055", "name": "Heim"}],
             "keyFigures": {"pupils": {"referenceDate": "2020-10-01", "source": "GSI", "status": "FINAL",
                                       "values": {"5014": 600, "5055": "700"}}},
             "rule": {"type": "SPLIT", "grants": "DEDUCT_FIRST", "proration": "DAYS", "unit": "0.01",
                      "parts": [{"name": "Lik del", "weight": "1/3", "key": "EQUAL"},
                                {"name": "Etter elevtall", "weight": "REST", "key": "pupils"}]}}
            """;

    private static Stream<String> table() throws Exception {
        try (var stream = BadCaseTest.class.getResourceAsStream("bad-cases.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> line.startsWith("/")).toList().stream();
        }
    }

    @Test
    void the_good_case_is_good() {
        assertThat(JsonReader.sharingCase(bytes(GOOD)).refusals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_bad_case_is_refused_for_all_its_reasons(String line) {
        String[] sides = line.split(Pattern.quote(" -> "), 2);
        JsonNode tree = JsonText.read(bytes(GOOD), Duplicates.REFUSED, 10_000);
        parts(sides[0]).forEach(change -> change(tree, change));
        assertThat(refusals(bytes(escaped(tree))).stream().map(reason -> reason.code() + " " + reason.pointer()))
                .containsExactlyInAnyOrderElementsOf(parts(sides[1]).toList());
    }

    @Test
    void too_many_and_too_long_are_refused() {
        String parties = "{\"id\":\"x\",\"name\":\"x\"},".repeat(10_001);
        assertThat(refusals(bytes(GOOD.replaceFirst("\"parties\": \\[", "$0" + parties))))
                .extracting(Reason::facts)
                .containsExactly(List.of("10003", "10000"));
        assertThat(refusals(bytes(GOOD.replace("Heim", "Heim ".repeat(101)))))
                .containsExactly(Reason.at("/parties/1/name", JsonRefusal.TEXT_TOO_LONG, "505", "500"));
    }

    @Test
    void a_text_of_five_hundred_letters_and_every_letter_there_is_are_accepted() {
        assertThat(refusals(bytes(GOOD.replace("Heim", "h".repeat(500))))).isEmpty();
        assertThat(refusals(bytes(GOOD.replace("Heim", "\\uD7FF\\uE000\\uFFFD\\uD800\\uDC00\\t"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D800", "DBFF", "DC00", "DFFF", "FFFE", "FFFF", "001F"})
    void half_a_letter_and_what_is_none_are_not(String letter) {
        assertThat(refusals(bytes(GOOD.replace("Heim", "Heim\\u" + letter))))
                .containsExactly(Reason.at("/parties/1/name", JsonRefusal.ILLEGAL_CHARACTER, "U+" + letter));
    }

    @Test
    void a_reason_tells_which_field_is_missing_and_which_end_of_the_period_is_no_day() {
        assertThat(refusals(bytes(GOOD.replace(", \"name\": \"Frøya\"", ""))))
                .containsExactly(Reason.at("/parties/0/name", JsonRefusal.MISSING_FIELD, "name"));
        assertThat(refusals(bytes(GOOD.replace("2021-01-01", "i fjor"))))
                .containsExactly(Reason.at("/period/from", SharingRefusal.INVALID_PERIOD, "i fjor", ""));
        assertThat(refusals(bytes(GOOD.replace("2021-12-31", "i år"))))
                .containsExactly(Reason.at("/period/to", SharingRefusal.INVALID_PERIOD, "", "i år"));
    }

    @Test
    void two_names_that_are_the_same_text_are_refused() {
        assertThat(refusals(bytes(GOOD.replace("\"5014\": 600", "\"\u00C5\": 1, \"A\u030A\": 2, \"5014\": 600"))))
                .containsExactly(Reason.at("/keyFigures/pupils/values/A\u030A", JsonRefusal.SAME_NAME_TWICE, "\u00C5"));
    }

    @Test
    void what_is_shown_of_a_long_or_illegal_text_is_short_and_legible() {
        String shown = refusals(bytes(GOOD.replace("600000.00", "\\u0000" + "x".repeat(100_000))))
                .get(0)
                .facts()
                .get(0);
        assertThat(shown).startsWith("\uFFFDxxx").endsWith("x…").hasSize(61);
    }

    private static List<Reason> refusals(byte[] json) {
        List<SharingCase> read = new ArrayList<>();
        Refused refused = catchThrowableOfType(Refused.class, () -> read.add(JsonReader.sharingCase(json)));
        return refused == null ? read.get(0).refusals() : refused.reasons();
    }

    private static Stream<String> parts(String side) {
        return Stream.of(side.split(Pattern.quote(" & "), -1));
    }

    private static void change(JsonNode tree, String change) {
        int equals = change.indexOf('=');
        String pointer = change.substring(0, equals);
        String value = change.substring(equals + 1);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String field = pointer.substring(slash + 1).replace("~1", "/");
        if (value.isEmpty()) {
            ((ObjectNode) parent).remove(field);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), JsonText.read(bytes(value), Duplicates.REFUSED, 1000));
        } else {
            ((ObjectNode) parent).set(field, JsonText.read(bytes(value), Duplicates.REFUSED, 1000));
        }
    }

    /** In ASCII, so that half a surrogate pair survives the way through bytes. */
    private static String escaped(JsonNode tree) {
        StringBuilder ascii = new StringBuilder();
        tree.toString()
                .chars()
                .forEach(letter ->
                        ascii.append(letter < 128 ? String.valueOf((char) letter) : String.format("\\u%04x", letter)));
        return ascii.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
