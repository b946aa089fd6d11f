package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every agreed case, from the bytes of its file to the bytes of its answer. */
class ConformanceTest {

    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void the_answer_is_the_agreed_one(Conformance file) {
        JsonNode answer = tree(answer(file.json()));
        JsonNode expected = file.expected();
        if (expected.has("refused")) {
            assertThat(answer.get("refused").findValuesAsText("code"))
                    .contains(expected.get("refused").asText());
            return;
        }
        for (String field : List.of("gross", "granted", "toShare", "sum")) {
            if (expected.has(field)) {
                assertThat(answer.get(field)).as(field).isEqualTo(expected.get(field));
            }
        }
        assertThat(shares(answer)).isEqualTo(shares(expected));
    }

    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void an_answer_given_back_as_a_case_has_the_same_answer(Conformance file) {
        byte[] first = answer(file.json()).compact();
        if (!tree(answer(file.json())).has("refused")) {
            assertThat(answer(first).compact()).isEqualTo(first);
        }
    }

    @Test
    void the_parts_of_an_answer_have_the_names_of_the_contract() {
        assertThat(names("02-clause-7-gross-third")).contains("Lik del", "Etter elevtall");
        assertThat(names("04-clause-7-credit-equally")).contains("Tilskudd");
        assertThat(names("11-direct-cost")).contains("Direkte");
        assertThat(names("12-minimum-and-cap")).contains("Minstebeløp/tak");
        assertThat(names("19-tariff-whole-class")).contains("Grunnbeløp", "population");
        assertThat(names("21-tariff-cap-and-index")).contains("Utenfor tak", "Minstebeløp/tak", "population");
    }

    @Test
    void an_answer_carries_its_trace() {
        JsonNode answer = tree(answer(Conformance.named("01-clause-7-net").json()));
        JsonNode share = answer.at("/shares/0");
        assertThat(share.get("exact").asText()).isEqualTo("1600000/21");
        assertThat(share.at("/perUnit/pupils/fraction").asText()).isEqualTo("952381/7500");
        assertThat(share.at("/perUnit/pupils/rounded").asText()).isEqualTo("126.98");
        assertThat(answer.at("/input/keyFigures/pupils/source").asText()).isEqualTo("constructed");
        assertThat(answer.at("/input/rule/grants").asText()).isEqualTo("DEDUCT_FIRST");
        assertThat(answer.get("engine").asText()).isEqualTo("1");
    }

    private static List<String> names(String name) {
        return tree(answer(Conformance.named(name).json())).get("shares").findValues("parts").stream()
                .flatMap(parts -> parts.findValuesAsText("name").stream())
                .distinct()
                .toList();
    }

    private static List<String> shares(JsonNode answer) {
        List<String> shares = new ArrayList<>();
        answer.get("shares")
                .forEach(share ->
                        shares.add(share.get("party") + " " + share.get("amount") + " " + share.get("direct")));
        return shares;
    }

    private static Json answer(byte[] json) {
        try {
            SharingCase given = JsonReader.sharingCase(json);
            Refused.ifAny(given.refusals());
            return Json.of(given.share());
        } catch (Refused refused) {
            List<Reason> reasons = refused.reasons();
            return Json.refused(reasons, Sentences.in(Language.BOKMAL));
        }
    }

    private static JsonNode tree(Json json) {
        return JsonText.read(json.compact(), Duplicates.REFUSED, JsonReader.MAX_BYTES);
    }
}
