package no.samspill.http.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samspill.json.Json;
import no.samspill.json.ShippedSchemas;

/** The forms that are shipped, and those that HTTP has of its own, each under its name in the document. */
final class NamedSchemas {

    private static final String PLACE = "#/components/schemas/";

    private static final Json PROBLEM = Json.raw("""
        {"type": "object",
         "properties": {
           "type": {"type": "string", "format": "uri-reference"},
           "title": {"type": "string"},
           "status": {"type": "integer"},
           "detail": {"type": "string"},
           "instance": {"type": "string", "format": "uri-reference"},
           "errors": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Reason"}}},
         "required": ["type", "title", "status", "detail", "instance", "errors"],
         "additionalProperties": false}
        """.strip());

    private static final Json SUBSCRIPTION = Json.raw("""
        {"type": "object",
         "properties": {
           "id": {"type": "string"},
           "address": {"type": "string", "format": "uri"},
           "acts": {"type": "array", "items": {"type": "string"}},
           "signingKey": {"type": "string", "pattern": "^whsec_"},
           "after": {"type": "integer", "minimum": 0}},
         "required": ["id", "address", "signingKey"],
         "additionalProperties": false}
        """.strip());

    static final Map<String, Json> ALL = all();

    private NamedSchemas() {}

    private static Map<String, Json> all() {
        Map<String, Json> all = new TreeMap<>(ShippedSchemas.at(PLACE));
        all.keySet().removeAll(Set.of("SharingAnswer", "SharingAnswer.refusal")); // here a refusal is a problem
        all.put("Problem", PROBLEM);
        all.put("Subscription", SUBSCRIPTION);
        return all;
    }
}
