package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which fields something can have, by its schema. */
class SchemaFieldsTest {

    private final SchemaFields fields = SchemaFields.in(Json.raw("""
            {
              "places": {
                "measure": {
                  "type": "object",
                  "properties": {
                    "title": {"type": "string"},
                    "version": {"type": "integer"},
                    "profile": {"$ref": "#/places/profile"},
                    "acts": {"type": "array", "items": {"oneOf": [
                      {"properties": {"act": {"const": "STARTED"}, "payer": {"type": "string"}}},
                      {"properties": {"act": {"const": "CLOSED"}, "inner": {"$ref": "#/places/measure"}}}
                    ]}},
                    "anything": {"type": "object"},
                    "named": {"type": "object", "additionalProperties": {"properties": {"amount": {"type": "string"}}}},
                    "closed": {"type": "object", "additionalProperties": false},
                    "loose": {"items": {"type": "string"}},
                    "own": {"$id": "urn:own", "$ref": "#/inside", "inside": {"properties": {"deep": {}}}},
                    "either": {"anyOf": [{"type": "string"}, {"properties": {"left": {}}}]}
                  },
                  "if": {"properties": {"unseen": {}}},
                  "then": {"properties": {"late": {"type": "boolean"}}},
                  "else": {"allOf": [{"properties": {"early": {"type": "boolean"}}}]}
                },
                "profile": {"properties": {"host": {"type": "string"}}}
              }
            }
            """), "/places/measure");

    private Optional<Set<String>> inside(String name) {
        return fields.inside(name).map(SchemaFields::names);
    }

    @Test
    void the_names_are_those_of_every_alternative_in_the_order_of_the_alphabet() {
        assertThat(fields.names())
                .containsExactly(
                        "acts",
                        "anything",
                        "closed",
                        "early",
                        "either",
                        "late",
                        "loose",
                        "named",
                        "own",
                        "profile",
                        "title",
                        "version");
    }

    @Test
    void one_can_sort_by_what_is_neither_an_object_nor_a_list() {
        assertThat(fields.plain()).containsExactly("early", "late", "title", "version");
    }

    @Test
    void inside_a_field_are_those_of_what_it_refers_to_or_of_each_in_it() {
        assertThat(inside("profile")).contains(Set.of("host"));
        assertThat(inside("acts")).contains(Set.of("act", "inner", "payer"));
        assertThat(inside("either")).contains(Set.of("left"));
        assertThat(inside("title")).contains(Set.of());
        assertThat(inside("nothing")).isEmpty();
        assertThat(fields.inside("acts").flatMap(acts -> acts.inside("inner")).map(SchemaFields::names))
                .contains(fields.names());
    }

    @Test
    void a_reference_is_looked_up_in_the_nearest_schema_of_its_own() {
        assertThat(inside("own")).contains(Set.of("deep"));
    }

    @Test
    void what_has_any_names_has_the_fields_of_what_stands_under_them() {
        assertThat(fields.inside("named").flatMap(named -> named.inside("2026")).map(SchemaFields::names))
                .contains(Set.of("amount"));
        assertThat(fields.inside("anything").flatMap(any -> any.inside("a")).flatMap(any -> any.inside("b")))
                .isPresent();
        assertThat(fields.inside("closed").flatMap(closed -> closed.inside("a")))
                .isEmpty();
        assertThat(fields.inside("title").flatMap(title -> title.inside("a"))).isEmpty();
    }
}
