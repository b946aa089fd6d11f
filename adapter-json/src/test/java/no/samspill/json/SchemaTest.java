package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final String CASE = resource("schema/sharing-case.schema.json");
    private static final String ANSWER = resource("schema/sharing-answer.schema.json");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    Map.of("urn:samspill:schema:sharing-case", CASE, "urn:samspill:schema:sharing-answer", ANSWER)));
    private static final Schema CASES = REGISTRY.getSchema(CASE);
    private static final Schema ANSWERS = REGISTRY.getSchema(ANSWER);

    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void every_agreed_case_is_valid_but_the_one_with_a_fraction_of_an_ore(Conformance file) {
        assertThat(CASES.validate(file.tree().get("input")).isEmpty())
                .isEqualTo(!file.name().startsWith("24"));
    }

    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void every_answer_and_every_refusal_is_valid(Conformance file) {
        assertThat(ANSWERS.validate(tree(answer(file.json())))).isEmpty();
    }

    @Test
    void every_written_case_is_valid() {
        LongStream.range(0, 300)
                .forEach(seed -> assertThat(CASES.validate(tree(Json.of(RandomCases.of(seed)))))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"refused\":[]}",
                "{\"refused\":[{\"code\":\"X\",\"message\":\"\",\"pointer\":\"\"}]}",
                "{\"gross\":\"1.00\"}"
            })
    void what_is_no_answer_is_not_valid(String json) {
        assertThat(ANSWERS.validate(JsonText.read(json.getBytes(StandardCharsets.UTF_8), Duplicates.REFUSED, 1000)))
                .isNotEmpty();
    }

    private static Json answer(byte[] json) {
        try {
            SharingCase given = JsonReader.sharingCase(json);
            List<Reason> reasons = given.refusals();
            return reasons.isEmpty() ? Json.of(given.share()) : refused(reasons);
        } catch (Refused unreadable) {
            return refused(unreadable.reasons());
        }
    }

    private static Json refused(List<Reason> reasons) {
        return Json.refused(reasons, Sentences.in(Language.BOKMAL));
    }

    private static JsonNode tree(Json json) {
        return JsonText.read(json.compact(), Duplicates.REFUSED, JsonReader.MAX_BYTES);
    }

    private static String resource(String name) {
        try (var stream = Json.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
