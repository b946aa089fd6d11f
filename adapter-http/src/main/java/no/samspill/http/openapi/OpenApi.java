package no.samspill.http.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samspill.http.access.Access;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Scope;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Parameter;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.ReasonRecord;
import no.samspill.json.TypeSchemas;

/** The document that describes the interface (OpenAPI 3.1), made from the routes themselves. */
public final class OpenApi {

    private static final String PLACE = "#/components/schemas/";

    private static final Json SCHEMES =
            Json.raw("""
                {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                  "description": "A program's token, with its organisation in consumer.ID, and one of these scopes."},
                 "login": {"type": "apiKey", "in": "cookie", "name": "%s",
                  "description": "A person's login; what changes anything takes the header %s besides. \
                On a server without login neither is needed."}}
                """.formatted(Request.SESSION_COOKIE, Request.CSRF_HEADER).strip());

    private OpenApi() {}

    public static Json of(List<Route> routes) {
        Map<String, Json> document = new LinkedHashMap<>();
        document.put("openapi", Json.text("3.1.0"));
        document.put("info", Json.raw("""
            {"title": "Samspill", "version": "1", "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
             "summary": "Inter-municipal cooperation: measures, decisions, agreements and shared costs.",
                 "description": "A list is an object with items, and next where there are more. A problem has every reason \
                (RFC 9457). What changes something there is, takes the ETag that was seen, in If-Match.",
                 "contact": {"name": "Those who run this server"}}
            """.strip()));
        document.put("servers", Json.raw("[{\"url\": \"/\"}]"));
        document.put(
                "tags", Json.list(Arrays.stream(Tag.values()).map(OpenApi::tag).toList()));
        document.put("paths", paths(routes));
        document.put("components", components(routes));
        return Json.object(document);
    }

    private static Json tag(Tag tag) {
        return Json.object(ordered("name", Json.text(tag.title()), "description", Json.text(tag.about())));
    }

    private static Json paths(List<Route> routes) {
        Map<String, Map<String, Json>> paths = new TreeMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), path -> new TreeMap<>())
                    .put(route.verb().name().toLowerCase(java.util.Locale.ROOT), operation(route));
        }
        Map<String, Json> all = new LinkedHashMap<>();
        paths.forEach((path, operations) -> all.put(path, Json.object(operations)));
        return Json.object(all);
    }

    private static Json operation(Route route) {
        Map<String, Json> operation = new LinkedHashMap<>();
        operation.put("operationId", Json.text(route.id()));
        operation.put("tags", Json.list(List.of(Json.text(Tag.of(route.path()).title()))));
        operation.put("summary", Json.text(route.about()));
        operation.put("description", Json.text(route.about() + " " + allowed(route.access())));
        operation.put("x-access", Json.text(route.access().name()));
        operation.put("security", security(route.access()));
        operation.put(
                "parameters",
                Json.list(parameters(route).map(OpenApi::parameter).toList()));
        route.body()
                .ifPresent(body -> operation.put(
                        "requestBody",
                        Json.object(ordered("required", Json.raw("true"), "content", content(MediaType.JSON, body)))));
        operation.put("responses", OpenApiAnswers.of(route));
        return Json.object(operation);
    }

    private static String allowed(Access access) {
        return switch (access) {
            case OPEN, PUBLISHED -> "For anyone.";
            case READ -> "For those who read the region's data.";
            case REPORT -> "For those who follow measures up.";
            case WRITE -> "For the secretariat.";
            case ACCOUNT -> "For the secretariat, and the accountant of the host.";
            case AUDIT -> "For the secretariat, and auditors.";
            case OPERATE -> "For those who keep the server running.";
        };
    }

    private static Json security(Access access) {
        List<Json> token = Scope.of(access).stream()
                .map(scope -> Json.text(scope.name(Scope.ORDINARY_PREFIX)))
                .toList();
        return AccessRole.PUBLIC.may(access)
                ? Json.list(List.of())
                : Json.list(List.of(
                        Json.object(Map.of("token", Json.list(token))),
                        Json.object(Map.of("login", Json.list(List.of())))));
    }

    private static Stream<Parameter> parameters(Route route) {
        Stream<Parameter> common = Stream.empty();
        if (route.path().contains("{region}")) {
            common = Stream.of(new Parameter(
                    "region", Parameter.Place.PATH, Schema.text(), "The name of the region it is asked about."));
        }
        Stream<Parameter> changing = Stream.empty();
        if (route.verb().changes()) {
            changing = Stream.of(new Parameter(
                    Route.DRY_RUN,
                    Parameter.Place.QUERY,
                    Schema.truth(),
                    "Does everything but store; the answer is the same."));
        }
        if (route.verb() == Route.Verb.POST && route.path().contains("{region}")) {
            changing = Stream.concat(
                    changing,
                    Stream.of(new Parameter(
                            Route.KEY,
                            Parameter.Place.HEADER,
                            Schema.text(),
                            "Sent again under the same key, it is not done again, and answered as the first time.")));
        }
        return Stream.of(common, route.parameters().stream(), changing).flatMap(some -> some);
    }

    private static Json parameter(Parameter one) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("name", Json.text(one.name()));
        fields.put("in", Json.text(one.in()));
        if (one.required()) {
            fields.put("required", Json.raw("true"));
        }
        fields.put("description", Json.text(one.about()));
        fields.put("schema", one.schema().json());
        return Json.object(fields);
    }

    static Json content(MediaType form, Schema schema) {
        return Json.object(Map.of(form.type(), Json.object(Map.of("schema", schema.json()))));
    }

    /** {@code {schema, components}}: the form of what the route answers ordinarily, and all it refers to. */
    static Json answer(Route route) {
        Json schema = route.answers().values().iterator().next().schema().json();
        return Json.object(ordered("schema", schema, "components", components(List.of(route))));
    }

    private static Json components(List<Route> routes) {
        Map<String, Json> schemas = new TreeMap<>();
        schemas.putAll(NamedSchemas.ALL);
        TypeSchemas.at(PLACE, types(routes)).forEach((name, schema) -> {
            if (schemas.put(name, schema) != null) {
                throw new IllegalStateException("two are called " + name);
            }
        });
        Map<String, Json> parts = ordered("schemas", Json.object(schemas), "securitySchemes", SCHEMES);
        parts.put("responses", OpenApiAnswers.PROBLEMS);
        return Json.object(parts);
    }

    private static Set<Class<?>> types(List<Route> routes) {
        Set<Class<?>> types = new LinkedHashSet<>(Set.of(ReasonRecord.class)); // any route can answer with a problem
        for (Route route : routes) {
            route.body().ifPresent(body -> types.addAll(body.types()));
            route.answers()
                    .values()
                    .forEach(given -> types.addAll(given.schema().types()));
        }
        return types;
    }

    static Map<String, Json> ordered(String first, Json one, String second, Json other) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(first, one);
        fields.put(second, other);
        return fields;
    }
}
