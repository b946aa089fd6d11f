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

    private static final Json CLOUD_EVENT = Json.raw("""
        {"type": "object",
         "properties": {
           "specversion": {"const": "1.0"},
           "id": {"type": "string"},
           "source": {"type": "string", "format": "uri-reference"},
           "type": {"type": "string"},
           "subject": {"type": "string"},
           "time": {"type": "string", "format": "date-time"},
           "datacontenttype": {"const": "application/json"},
           "data": {"type": "object", "properties": {"detail": {"type": "string"}}, "required": ["detail"]}},
         "required": ["specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"],
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

    private static final Json WEBHOOK = Json.raw("""
        {"type": "object",
         "properties": {
           "id": {"type": "string"},
           "address": {"type": "string", "format": "uri"},
           "acts": {"type": "array", "items": {"type": "string"}},
           "told": {"type": "string"},
           "failures": {"type": "integer"},
           "next": {"type": "string", "format": "date-time"},
           "stopped": {"type": "boolean"}},
         "required": ["id", "address", "acts", "told", "failures", "next", "stopped"],
         "additionalProperties": false}
        """.strip());

    private static final Json DELIVERY = Json.raw("""
        {"type": "object",
         "properties": {
           "event": {"type": "string"},
           "at": {"type": "string", "format": "date-time"},
           "millis": {"type": "integer"},
           "status": {"type": "integer"},
           "arrived": {"type": "boolean"}},
         "required": ["event", "at", "millis", "arrived"],
         "additionalProperties": false}
        """.strip());

    private static final Json IMPORT = Json.raw("""
        {"type": "object",
         "properties": {
           "id": {"type": "string"},
           "manner": {"enum": ["WHOLE", "EACH"]},
           "actor": {"type": "string"},
           "sent": {"type": "string", "format": "date-time"},
           "status": {"enum": ["WAITING", "RUNNING", "DONE", "REFUSED"]},
           "ended": {"type": "string", "format": "date-time"},
           "total": {"type": "integer"},
           "done": {"type": "integer"},
           "added": {"type": "integer"},
           "continued": {"type": "integer"},
           "unchanged": {"type": "integer"},
           "refused": {"type": "integer"},
           "leftOut": {"type": "integer"},
           "rows": {"type": "array", "items": {"$ref": "#/components/schemas/ImportRow"}}},
         "required": ["id", "manner", "actor", "sent", "status", "total", "done", "added", "continued", "unchanged",
           "refused", "leftOut"],
         "additionalProperties": false}
        """.strip());

    private static final Json IMPORT_ROW = Json.raw("""
        {"type": "object",
         "properties": {
           "number": {"type": "integer", "minimum": 1},
           "kind": {"enum": ["ORGANISATION", "BODY", "MEETING", "STRATEGY", "DECISION", "AGREEMENT_TEXT", "MEASURE",
             "EVALUATION"]},
           "id": {"type": "string"},
           "pointer": {"type": "string"},
           "result": {"enum": ["WAITING", "ADDED", "CONTINUED", "UNCHANGED", "REFUSED", "LEFT_OUT"]},
           "reasons": {"type": "array", "items": {"$ref": "#/components/schemas/Reason"}}},
         "required": ["number", "kind", "id", "pointer", "result", "reasons"],
         "additionalProperties": false}
        """.strip());

    static final Map<String, Json> ALL = all();

    private NamedSchemas() {}

    private static Map<String, Json> all() {
        Map<String, Json> all = new TreeMap<>(ShippedSchemas.at("#/components/schemas/"));
        all.put("Problem", PROBLEM);
        all.put("Event", EVENT);
        all.put("CloudEvent", CLOUD_EVENT);
        all.put("Subscription", SUBSCRIPTION);
        all.put("Webhook", WEBHOOK);
        all.put("Delivery", DELIVERY);
        all.put("Reason", REASON);
        all.put("Import", IMPORT);
        all.put("ImportRow", IMPORT_ROW);
        all.put("Finding", FINDING);
        return all;
    }
}
