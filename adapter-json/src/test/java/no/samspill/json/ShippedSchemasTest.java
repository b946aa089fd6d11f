package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.json.JsonText.Duplicates;
import org.junit.jupiter.api.Test;

/** The schemas that are shipped, as one document has them. */
class ShippedSchemasTest {

    private static final String PLACE = "#/components/schemas/";
    private final Map<String, JsonNode> all = read(ShippedSchemas.at(PLACE));

    private static Map<String, JsonNode> read(Map<String, Json> schemas) {
        Map<String, JsonNode> read = new TreeMap<>();
        schemas.forEach((name, schema) ->
                read.put(name, JsonText.read(schema.compact(), Duplicates.REFUSED, JsonReader.MAX_BYTES)));
        return read;
    }

    @Test
    void a_definition_has_the_name_of_its_schema_before_its_own_and_those_of_costs_stand_alone() {
        assertThat(all)
                .containsKeys(
                        "SharingCase",
                        "SharingCase.rule",
                        "SharingAnswer",
                        "SharingAnswer.share",
                        "StatementDraft",
                        "AuditEntry")
                .doesNotContainKeys("", "rule", "Costs");
        assertThat(all.get("SharingCase").path("properties").has("parties")).isTrue();
        assertThat(all.values()).noneMatch(one -> one.has("$schema") || one.has("$id") || one.has("$defs"));
    }

    @Test
    void a_reference_leads_to_where_the_definition_stands() {
        assertThat(reference("SharingCase", "/properties/rule")).isEqualTo("SharingCase.rule");
        assertThat(reference("AgreementPeriod", "/properties/from")).isEqualTo("SharingCase.date");
        assertThat(reference("StatementDraft", "/properties/period")).isEqualTo("SharingCase/properties/period");
        assertThat(reference("CostAgreement", "/properties/term")).isEqualTo("AgreementPeriod");
        assertThat(reference("Preview", "/properties/answer")).isEqualTo("SharingAnswer.answer");
        assertThat(reference("CostStatement", "/properties/input")).isEqualTo("SharingCase");
        assertThat(reference("ComparisonRequest", "/properties/changes/items")).isEqualTo("ComparisonChange");
        assertThat(reference("ComparisonChange", "/oneOf/1")).isEqualTo("ByGrantTreatment");
    }

    private String reference(String name, String pointer) {
        String reference = all.get(name).at(pointer).path("$ref").textValue();
        assertThat(reference).startsWith(PLACE);
        return reference.substring(PLACE.length());
    }

    @Test
    void no_reference_leads_nowhere() {
        List<String> references = all.values().stream()
                .flatMap(one -> one.findValuesAsText("$ref").stream())
                .distinct()
                .toList();
        assertThat(references).hasSizeGreaterThan(30).allSatisfy(reference -> {
            assertThat(reference).startsWith(PLACE);
            String[] steps = reference.substring(PLACE.length()).split("/", 2);
            assertThat(all).containsKey(steps[0]);
            JsonNode schema = all.get(steps[0]);
            assertThat((steps.length == 2 ? schema.at("/" + steps[1]) : schema).isObject())
                    .isTrue();
        });
    }
}
