package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers someone could send to hang the program or fill its memory. */
class HostileNumbersTest {

    private static final String FIGURES = """
            {"referenceDate": "2025-10-01", "source": "GSI", "status": "final",
             "values": {"5014": NUMBER, "5055": 700}}
            """;
    private static final String RULE = """
            {"type": "TARIFF", "base": NUMBER, "index": NUMBER, "proration": "NONE", "unit": "1",
             "rates": [{"key": "pupils", "perUnit": NUMBER},
                       {"key": "hours", "mode": "WHOLE", "brackets": [{"upTo": NUMBER, "amount": NUMBER}]}]}
            """;

    private static Stream<String> numbers() {
        return Stream.of(
                "1E+999999999",
                "1E-999999999",
                "-1e999999999",
                "0e999999999",
                "1000e2147483647",
                "1e-2147483648",
                "1e99999999999999999999",
                "1e5",
                "1.5",
                "1e0",
                "9999999999999999",
                "9".repeat(400),
                "9".repeat(1_000_000),
                "0." + "0".repeat(1_000_000) + "1",
                "1e" + "9".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_key_figure_is_refused_where_it_stands_beside_all_else_that_is_wrong(String number) {
        List<Reason> reasons = refusals(JsonReader::keyFigures, FIGURES.replace("NUMBER", number));
        assertThat(reasons)
                .extracting(reason -> reason.code() + " " + reason.pointer())
                .containsExactly("NOT_A_CHOICE /status", "INVALID_NUMBER /values/5014");
        assertThat(reasons.get(1).facts().get(0)).hasSizeLessThan(62);
        assertThat(Sentences.in(Language.BOKMAL).of(reasons.get(1))).contains("kan ikke brukes som tall");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void the_same_as_text_is_refused_too(String number) {
        String text = number.replace('.', ',');
        assertThat(refusals(JsonReader::keyFigures, FIGURES.replace("NUMBER", '"' + text + '"')))
                .extracting(reason -> reason.code() + " " + reason.pointer())
                .containsExactly("NOT_A_CHOICE /status", "INVALID_NUMBER /values/5014");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void amounts_prices_and_bounds_of_a_rule_are_refused_where_they_stand(String number) {
        assertThat(refusals(JsonReader::rule, RULE.replace("NUMBER", number)))
                .extracting(reason -> reason.code() + " " + reason.pointer())
                .containsExactly(
                        "INVALID_AMOUNT /base",
                        "INVALID_AMOUNT /rates/0/perUnit",
                        "INVALID_RULE /rates/1/brackets/0/upTo",
                        "INVALID_AMOUNT /rates/1/brackets/0/amount",
                        "INVALID_RULE /index");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_where_a_text_belongs_is_called_a_number(String number) {
        assertThat(refusals(
                        JsonReader::keyFigures,
                        FIGURES.replace("\"GSI\"", number).replace("NUMBER", "1")))
                .filteredOn(reason -> reason.pointer().equals("/source"))
                .containsExactly(Reason.at("/source", JsonRefusal.WRONG_TYPE, "TEXT", "NUMBER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "0x10", "+1", "01", ".5", "5.", "1_000"})
    void what_json_has_no_number_for_is_no_json(String number) {
        assertThat(refusals(JsonReader::keyFigures, FIGURES.replace("NUMBER", number)))
                .extracting(Reason::code)
                .containsExactly(JsonRefusal.JSON_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "0x10", "+1", ".5", "5.", "1_000", "", " 1", "1e5"})
    void nor_is_it_a_number_as_text(String number) {
        assertThat(refusals(JsonReader::keyFigures, FIGURES.replace("NUMBER", '"' + number + '"')))
                .extracting(reason -> reason.code() + " " + reason.pointer())
                .containsExactly("NOT_A_CHOICE /status", "INVALID_NUMBER /values/5014");
    }

    @ParameterizedTest
    @CsvSource({"-0, 0", "0, 0", "'\"-0\"', 0", "999999999999999, 999999999999999", "'\"0.0000000001\"', 1E-10"})
    void the_smallest_and_the_largest_are_read(String number, BigDecimal read) {
        String good = FIGURES.replace("final", "FINAL").replace("NUMBER", number);
        assertThat(JsonReader.keyFigures(good.getBytes(StandardCharsets.UTF_8)).value(new PartyId("5014")))
                .contains(read);
    }

    private static List<Reason> refusals(Function<byte[], Object> reader, String json) {
        return catchThrowableOfType(Refused.class, () -> reader.apply(json.getBytes(StandardCharsets.UTF_8)))
                .reasons();
    }
}
