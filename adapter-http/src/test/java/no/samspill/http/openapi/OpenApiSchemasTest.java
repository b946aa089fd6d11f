package no.samspill.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schemas of the document that describes the interface. */
class OpenApiSchemasTest {

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.withRegions("nord-troms");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void everything_that_is_referred_to_is_there() {
        JsonNode document = running.contract().document();
        for (String reference : references(document)) {
            if (reference.startsWith("#/components")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            }
        }
        assertThat(references(document)).isNotEmpty();
    }

    /** What stands inside another schema, with an address of its own, is legal and understood by no tool there is. */
    @Test
    void every_schema_stands_among_the_components_by_its_name() {
        JsonNode document = running.contract().document();
        assertThat(names(document)).doesNotContain("$id", "$schema", "$defs");
        assertThat(references(document))
                .allSatisfy(one -> assertThat(one).startsWith("#/components/").doesNotContain("$defs"));
    }

    @Test
    void what_can_be_one_of_several_is_called_something() {
        JsonNode document = running.contract().document();
        List<JsonNode> alternatives = new ArrayList<>();
        for (String several : List.of("oneOf", "anyOf")) {
            document.findValues(several).forEach(list -> list.forEach(alternatives::add));
        }
        assertThat(alternatives)
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> assertThat(one.has("$ref") || one.has("title"))
                        .as(one.toString())
                        .isTrue());
        JsonNode entry = document.at("/components/schemas/Entry");
        assertThat(entry.at("/discriminator/propertyName").asText()).isEqualTo("act");
        assertThat(entry.at("/discriminator/mapping/PUT_ON_HOLD").asText()).isEqualTo("#/components/schemas/PutOnHold");
        assertThat(entry.at("/discriminator/mapping")).hasSameSizeAs(entry.get("oneOf"));
        assertThat(document.at("/components/schemas/PutOnHold/required").toString())
                .startsWith("[\"date\",\"act\",");
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.properties().forEach(one -> names.add(one.getKey()));
        node.forEach(each -> names.addAll(names(each)));
        return names;
    }

    /** So that more can be said of a list one day, and those who call do not meet two kinds. */
    @Test
    void no_answer_is_a_bare_list() {
        JsonNode document = running.contract().document();
        int lists = 0;
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode answer : operation.get("responses")) {
                    JsonNode schema = answer.at("/content/application~1json/schema");
                    JsonNode given = schema.has("$ref")
                            ? document.at(schema.get("$ref").asText().substring(1))
                            : schema;
                    assertThat(given.path("type").asText())
                            .as(operation.toString())
                            .isNotEqualTo("array");
                    lists += given.at("/properties/items/type").asText().equals("array") ? 1 : 0;
                }
            }
        }
        assertThat(lists).isGreaterThan(20);
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.has("$ref")) {
            found.add(node.get("$ref").asText());
        }
        node.forEach(each -> found.addAll(references(each)));
        return found;
    }
}
