package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseRoundTripTest {

    @Test
    void any_case_written_and_read_is_the_same_case_and_gives_the_same_bytes() {
        LongStream.range(0, 400).forEach(seed -> {
            SharingCase given = RandomCases.of(seed);
            byte[] written = Json.of(given).compact();
            SharingCase read = JsonReader.sharingCase(written);
            assertThat(read).as("seed %d", seed).isEqualTo(given);
            assertThat(Json.of(read).compact()).as("seed %d", seed).isEqualTo(written);
            assertThat(JsonReader.sharingCase(Json.of(given).pretty()))
                    .as("seed %d", seed)
                    .isEqualTo(given);
        });
    }

    @ParameterizedTest
    @MethodSource("no.samspill.json.Conformance#all")
    void what_holds_a_case_as_input_is_read_as_that_case(Conformance file) {
        if (!file.name().startsWith("24")) {
            SharingCase read = JsonReader.sharingCase(file.json());
            assertThat(JsonReader.sharingCase(
                            file.tree().get("input").toString().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read);
        }
    }

    @Test
    void a_case_is_written_in_a_fixed_order_whatever_order_it_was_given_in() {
        SharingCase read = JsonReader.sharingCase("""
                {"rule": {"unit": "1", "type": "SPLIT", "proration": "DAYS", "grants": "DEDUCT_FIRST",
                          "parts": [{"key": "EQUAL", "weight": "0.50", "name": "Lik del"},
                                    {"key": "FIXED", "shares": {"b": "2/4", "a": "0.5"}, "weight": "REST", "name": "Rest"}]},
                 "keyFigures": {"pupils": {"values": {"b": {"missing": "SUPPRESSED"}, "a": "7.50"},
                                           "status": "FINAL", "source": "GSI", "referenceDate": "2025-10-01"}},
                 "parties": [{"name": "A", "id": "a"}, {"to": "2025-06-30", "name": "B", "id": "b"}],
                 "grants": [], "costs": [{"party": "a", "amount": "10", "text": "L\\u00f8nn"}],
                 "period": {"to": "2025-12-31", "from": "2025-01-01"}}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(Json.of(read)).hasToString("""
                        {"period":{"from":"2025-01-01","to":"2025-12-31"},\
                        "costs":[{"text":"Lønn","amount":"10.00","party":"a"}],"grants":[],\
                        "parties":[{"id":"a","name":"A"},{"id":"b","name":"B","to":"2025-06-30"}],\
                        "keyFigures":{"pupils":{"referenceDate":"2025-10-01","source":"GSI","status":"FINAL",\
                        "values":{"a":"7.50","b":{"missing":"SUPPRESSED"}}}},\
                        "rule":{"type":"SPLIT","parts":[{"name":"Lik del","weight":"1/2","key":"EQUAL"},\
                        {"name":"Rest","weight":"REST","key":"FIXED","shares":{"a":"1/2","b":"1/2"}}],\
                        "grants":"DEDUCT_FIRST","proration":"DAYS","unit":"1"}}""");
    }

    @Test
    void letters_written_in_two_ways_become_one() {
        String composed = new String(Json.of(RandomCases.of(0)).compact(), StandardCharsets.UTF_8)
                .replaceFirst("\"parties\":\\[[^]]*]", "\"parties\":[{\"id\":\"A\u030A\",\"name\":\"A\u030Alesund\"}]");
        SharingCase read = JsonReader.sharingCase(composed.getBytes(StandardCharsets.UTF_8));
        assertThat(read.parties().get(0).id()).isEqualTo(new PartyId("Å"));
        assertThat(read.parties().get(0).name()).isEqualTo("Ålesund");
    }

    @Test
    void the_form_for_people_is_indented_and_ends_with_a_line_feed() {
        assertThat(new String(Json.of(JsonReader.rule(RULE)).pretty(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "type": "TARIFF",
                          "base": "40000.00",
                          "rates": [],
                          "index": "1",
                          "proration": "DAYS",
                          "unit": "1"
                        }
                        """);
    }

    private static final byte[] RULE =
            "{\"type\":\"TARIFF\",\"base\":\"40000\",\"rates\":[],\"proration\":\"DAYS\",\"unit\":\"1\"}"
                    .getBytes(StandardCharsets.UTF_8);
}
