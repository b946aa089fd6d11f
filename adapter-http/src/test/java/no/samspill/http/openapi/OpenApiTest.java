package no.samspill.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that describes the interface. */
class OpenApiTest {

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
    void every_operation_has_a_name_of_its_own_a_sentence_and_an_answer() {
        Set<String> names = new HashSet<>();
        for (JsonNode path : running.contract().document().get("paths")) {
            for (JsonNode operation : path) {
                assertThat(names.add(operation.get("operationId").asText()))
                        .as(operation.toString())
                        .isTrue();
                assertThat(operation.get("summary").asText()).endsWith(".");
                assertThat(operation.get("responses").size()).isGreaterThan(1);
            }
        }
        assertThat(names).hasSizeGreaterThan(20);
    }

    /** What is said of many is said of none. */
    @Test
    void no_summary_and_no_answer_is_said_twice_and_every_operation_has_the_tag_of_a_concept() {
        Set<String> tags = new HashSet<>();
        running.contract()
                .document()
                .get("tags")
                .forEach(tag -> tags.add(tag.get("name").asText()));
        List<String> summaries = new ArrayList<>();
        for (JsonNode operation : operations()) {
            summaries.add(operation.get("summary").asText());
            assertThat(operation.at("/tags/0").asText()).isIn(tags);
            operation.get("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> assertThat(
                                    answer.getValue().get("description").asText())
                            .as(operation.get("operationId").asText())
                            .endsWith(".")
                            .isNotEqualTo(operation.get("summary").asText()));
        }
        assertThat(summaries).doesNotHaveDuplicates().noneMatch(one -> one.matches("(One|All) of them.*"));
        assertThat(tags).hasSizeGreaterThan(8);
        running.contract().document().get("paths").properties().stream()
                .filter(path -> path.getKey().contains("{region}"))
                .forEach(path -> path.getValue()
                        .forEach(one -> assertThat(one.at("/tags/0").asText())
                                .as(path.getKey())
                                .isNotEqualTo("Server")));
    }

    @Test
    void every_parameter_says_what_it_is_and_not_only_which_one() {
        for (JsonNode operation : operations()) {
            for (JsonNode parameter : operation.get("parameters")) {
                String about = parameter.get("description").asText();
                assertThat(about)
                        .as(operation.get("operationId").asText() + " " + parameter.get("name"))
                        .doesNotStartWith("Which one")
                        .doesNotStartWith("Only this")
                        .doesNotStartWith("Only those")
                        .matches("(?s)[A-Z].{15,}\\.");
                if (parameter.get("name").asText().equals("id")) {
                    assertThat(about).matches("The id of the [a-z ]+[a-z].*");
                }
            }
        }
    }

    @Test
    void names_of_operations_are_as_one_says_them() {
        assertThat(operations())
                .extracting(one -> one.get("operationId").asText())
                .contains("listBodies", "listStrategies", "listAgreementTexts", "showBody")
                .noneMatch(name -> name.matches(".*[^aeiou]ys"));
    }

    /** Generators make nothing good of a tag whose type they must guess. */
    @Test
    void what_tells_one_of_several_apart_is_text() {
        JsonNode schemas = running.contract().document().at("/components/schemas");
        List<String> tagged = new ArrayList<>();
        for (JsonNode schema : schemas) {
            JsonNode discriminator = schema.path("discriminator");
            discriminator.path("mapping").properties().forEach(one -> {
                String name = one.getValue().asText().replaceAll(".*/", "");
                String tag = discriminator.get("propertyName").asText();
                assertThat(schemas.at("/" + name + "/properties/" + tag + "/type")
                                .asText())
                        .as(name)
                        .isEqualTo("string");
                tagged.add(name);
            });
        }
        assertThat(tagged).contains("Started", "QuotaInRole").hasSizeGreaterThan(50);
    }

    /** 428 is answered where it is missing. */
    @Test
    void what_changes_something_there_is_must_say_which_version_was_seen() {
        for (JsonNode operation : operations()) {
            for (JsonNode parameter : operation.get("parameters")) {
                if (parameter.get("name").asText().equals("If-Match")) {
                    assertThat(operation.at("/responses/428/$ref").asText()).endsWith("VERSION_MISSING");
                    assertThat(parameter.path("required").asBoolean())
                            .isNotEqualTo(parameter.get("description").asText().contains("Not for what is new"));
                }
            }
        }
    }

    /** Anything can be asked for in a form it is not given in, and about a day that no calendar has. */
    @Test
    void what_may_be_refused_is_said_by_its_status() {
        for (JsonNode operation : operations()) {
            assertThat(operation.at("/responses/406/$ref").asText())
                    .as(operation.get("operationId").asText())
                    .endsWith("NOT_ACCEPTABLE");
            for (JsonNode parameter : operation.get("parameters")) {
                boolean isDay = parameter.get("in").asText().equals("query")
                        && parameter.at("/schema/format").asText().equals("date");
                assertThat(operation.at("/responses/422").isMissingNode() && isDay)
                        .as(operation.get("operationId").asText())
                        .isFalse();
            }
        }
    }

    private static List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        running.contract().document().get("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    @Test
    void every_parameter_of_a_path_is_described() {
        for (Map.Entry<String, JsonNode> path :
                running.contract().document().get("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                List<String> described = new ArrayList<>();
                operation.get("parameters").forEach(one -> {
                    if (one.get("in").asText().equals("path")) {
                        described.add(one.get("name").asText());
                    }
                });
                assertThat(described)
                        .as(path.getKey())
                        .containsExactlyInAnyOrderElementsOf(Pattern.compile("\\{([^}]+)}")
                                .matcher(path.getKey())
                                .results()
                                .map(one -> one.group(1))
                                .toList());
            }
        }
    }
}
