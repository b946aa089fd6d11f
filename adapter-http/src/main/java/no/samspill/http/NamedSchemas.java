package no.samspill.http;

import java.util.Map;
import java.util.TreeMap;
import no.samspill.json.Json;
import no.samspill.json.ShippedSchemas;

/** The forms that are no type of the portfolio, each under its name in the document. */
final class NamedSchemas {

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

    private static final Json REASON = Json.raw("""
            {"type": "object",
             "properties": {
               "code": {"type": "string"},
               "message": {"type": "string"},
               "pointer": {"type": "string"},
               "basis": {"type": "object",
                 "properties": {"act": {"type": "string"}, "paragraph": {"type": "string"}, "since": {"type": "string"}}}},
             "required": ["code", "message", "pointer"],
             "additionalProperties": false}
            """.strip());

    private static final Json FINDING = Json.raw("""
            {"type": "object",
             "properties": {
               "severity": {"enum": ["ERROR", "WARNING", "NOTE"]},
               "code": {"type": "string"},
               "message": {"type": "string"},
               "pointer": {"type": "string"},
               "basis": {"type": "object"}},
             "required": ["severity", "code", "message", "pointer"],
             "additionalProperties": false}
            """.strip());

    private static final Json EVENT = Json.raw("""
            {"type": "object",
             "properties": {
               "date": {"type": "string", "format": "date"},
               "code": {"type": "string"},
               "message": {"type": "string"},
               "pointer": {"type": "string"},
               "basis": {"type": "object"}},
             "required": ["date", "code", "message", "pointer"],
             "additionalProperties": false}
            """.strip());

    static final Map<String, Json> ALL = all();

    private NamedSchemas() {}

    private static Map<String, Json> all() {
        Map<String, Json> all = new TreeMap<>(ShippedSchemas.at("#/components/schemas/"));
        all.put("Problem", PROBLEM);
        all.put("Event", EVENT);
        all.put("Reason", REASON);
        all.put("Finding", FINDING);
        all.put("Portfolio", Json.portfolioSchema());
        return all;
    }
}
