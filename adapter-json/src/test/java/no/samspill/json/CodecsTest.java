package no.samspill.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;

/** The form of a type is made of what the type is: here anew for each test, as the program makes it once. */
class CodecsTest {

    private sealed interface Shape permits Round, Angular {}

    private sealed interface Angular extends Shape permits Square, RightTriangle {}

    private record Round(int radius) implements Shape {}

    private record Square(int side) implements Angular {}

    private record RightTriangle(int base, int height) implements Angular {}

    private record Drawing(
            String title,
            int number,
            boolean signed,
            Boolean seen,
            Optional<PartyId> owner,
            List<Round> shapes,
            LocalDate drawn) {}

    private static final Drawing FULL = new Drawing(
            "Å",
            2,
            true,
            false,
            Optional.of(new PartyId("5014")),
            List.of(new Round(1), new Round(3)),
            LocalDate.of(2026, 3, 4));
    private static final Drawing BARE =
            new Drawing("B", 0, false, true, Optional.empty(), List.of(), LocalDate.of(2026, 3, 5));

    private static String written(Codec codec, Object value) {
        return Json.described(out -> {
                    out.name("it");
                    codec.write(out, value);
                })
                .toString();
    }

    private static Optional<Object> read(Codec codec, String json, Findings findings) {
        return codec.read(JsonInput.root(JsonText.read(json.getBytes(UTF_8), Duplicates.REFUSED, 1_000), findings));
    }

    private static List<Reason> refusals(Codec codec, String json) {
        Findings findings = new Findings();
        assertThat(read(codec, json, findings)).isEmpty();
        return findings.reasons();
    }

    private static void assertBothWays(Codec codec, Object value, String json) {
        assertThat(written(codec, value)).isEqualTo("{\"it\":" + json + "}");
        Findings findings = new Findings();
        assertThat(read(codec, json, findings)).contains(value);
        assertThat(findings.reasons()).isEmpty();
    }

    @Test
    void a_record_has_its_components_in_their_order_and_leaves_out_what_is_empty_and_what_is_false() {
        Codec codec = new RecordCodec(Drawing.class);
        assertBothWays(
                codec,
                FULL,
                "{\"title\":\"Å\",\"number\":2,\"signed\":true,\"seen\":false,\"owner\":\"5014\","
                        + "\"shapes\":[{\"radius\":1},{\"radius\":3}],\"drawn\":\"2026-03-04\"}");
        assertBothWays(codec, BARE, "{\"title\":\"B\",\"number\":0,\"seen\":true,\"drawn\":\"2026-03-05\"}");
    }

    @Test
    void all_that_is_wrong_with_a_record_is_told_where_it_stands() {
        Codec codec = new RecordCodec(Drawing.class);
        assertThat(refusals(codec, "{\"drawn\":1,\"signed\":\"x\",\"owner\":null,\"shapes\":[{\"radius\":\"1\"},2]}"))
                .containsExactly(
                        Reason.at("/title", JsonRefusal.MISSING_FIELD, "title"),
                        Reason.at("/number", JsonRefusal.MISSING_FIELD, "number"),
                        Reason.at("/signed", JsonRefusal.WRONG_TYPE, "BOOLEAN", "TEXT"),
                        Reason.at("/seen", JsonRefusal.MISSING_FIELD, "seen"),
                        Reason.at("/owner", JsonRefusal.INVALID_ID, "null"),
                        Reason.at("/shapes/0/radius", JsonRefusal.INVALID_NUMBER, "1"),
                        Reason.at("/shapes/1", JsonRefusal.WRONG_TYPE, "OBJECT", "NUMBER"),
                        Reason.at("/drawn", JsonRefusal.INVALID_DATE, "1"));
        assertThat(refusals(
                        codec, "{\"title\":\"x\",\"number\":1,\"seen\":true,\"drawn\":\"2026-01-01\",\"shapes\":{}}"))
                .containsExactly(Reason.at("/shapes", JsonRefusal.WRONG_TYPE, "LIST", "OBJECT"));
    }

    @Test
    void the_schema_of_a_record_says_which_of_its_fields_must_be_there() {
        assertThat(Json.described(new RecordCodec(Drawing.class)::describeInFull))
                .hasToString("{\"type\":\"object\",\"properties\":{"
                        + "\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4000},"
                        + "\"number\":{\"type\":\"integer\"},\"signed\":{\"type\":\"boolean\"},"
                        + "\"seen\":{\"type\":\"boolean\"},\"owner\":{\"type\":\"string\"},"
                        + "\"shapes\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":"
                        + "{\"radius\":{\"type\":\"integer\"}},\"required\":[\"radius\"],"
                        + "\"additionalProperties\":false}},"
                        + "\"drawn\":{\"type\":\"string\",\"format\":\"date\"}},"
                        + "\"required\":[\"title\",\"number\",\"seen\",\"drawn\"],\"additionalProperties\":false}");
    }

    @Test
    void one_of_several_says_which_it_is_however_far_down_it_stands() {
        Codec codec = new SealedCodec(Shape.class);
        assertBothWays(codec, new Round(1), "{\"shape\":\"ROUND\",\"radius\":1}");
        assertBothWays(codec, new Square(2), "{\"shape\":\"SQUARE\",\"side\":2}");
        assertBothWays(codec, new RightTriangle(3, 4), "{\"shape\":\"RIGHT_TRIANGLE\",\"base\":3,\"height\":4}");
        assertThat(refusals(codec, "{\"shape\":\"ANGULAR\"}"))
                .containsExactly(
                        Reason.at("/shape", JsonRefusal.NOT_A_CHOICE, "ANGULAR", "ROUND, SQUARE, RIGHT_TRIANGLE"));
        assertThat(refusals(codec, "7")).containsExactly(Reason.at("", JsonRefusal.WRONG_TYPE, "OBJECT", "NUMBER"));
    }

    @Test
    void what_a_type_is_decides_its_form() {
        assertBothWays(Codecs.made(GrantTreatment.class), GrantTreatment.DEDUCT_FIRST, "\"DEDUCT_FIRST\"");
        assertBothWays(Codecs.made(MeasureId.class), new MeasureId("it"), "\"it\"");
        assertBothWays(Codecs.made(Round.class), new Round(1), "{\"radius\":1}");
        assertBothWays(Codecs.made(Shape.class), new Round(1), "{\"shape\":\"ROUND\",\"radius\":1}");
        assertThat(refusals(Codecs.made(MeasureId.class), "\"Å\""))
                .containsExactly(Reason.at("", JsonRefusal.INVALID_ID, "Å"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.made(Thread.class))
                .withMessage("no JSON form: " + Thread.class);
    }
}
