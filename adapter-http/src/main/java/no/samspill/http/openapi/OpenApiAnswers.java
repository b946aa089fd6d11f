package no.samspill.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.http.access.AccessRole;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Route;
import no.samspill.http.route.RouteAnswer;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;

/** What the document says that operations answer: what they give, in which forms, and why they do not. */
final class OpenApiAnswers {

    private static final Json ETAG = Json.raw("""
        {"description": "The version of what is given, for If-Match and If-None-Match.", "schema": {"type": "string"}}
        """.strip());
    private static final Json LOCATION = Json.raw("""
        {"description": "Where what is new is found, when it has a place of its own.",
         "schema": {"type": "string", "format": "uri-reference"}}
        """.strip());

    /** Why something is not done, by its status. */
    private enum Failure {
        UNREADABLE(400, "What was sent cannot be read, or a parameter cannot be."),
        NOT_LOGGED_IN(401, "No valid login comes with it."),
        NOT_ALLOWED(403, "Those who ask may not."),
        NOT_FOUND(404, "There is no such region, or nothing of the kind with the id."),
        NOT_ACCEPTABLE(406, "It is given in none of the forms that Accept names."),
        CONFLICT(409, "The id is taken, or somebody else changes the same in the same moment."),
        CHANGED(412, "Somebody else has changed it since it was seen."),
        TOO_LARGE(413, "More is sent than is taken."),
        UNSUPPORTED(415, "What is sent is not JSON."),
        REFUSED(422, "It is not allowed, for all these reasons."),
        VERSION_MISSING(428, "If-Match is missing."),
        TOO_MANY(429, "Too much is asked at a time; Retry-After says when there is room.");

        private final int status;
        private final String about;

        Failure(int status, String about) {
            this.status = status;
            this.about = about;
        }

        private boolean canBe(Route route) {
            return switch (this) {
                case NOT_LOGGED_IN, NOT_ALLOWED -> !AccessRole.PUBLIC.may(route.access());
                case NOT_FOUND -> route.path().contains("{");
                case UNREADABLE, NOT_ACCEPTABLE, TOO_MANY -> true;
                case CONFLICT -> route.verb().changes();
                case REFUSED -> route.verb().changes() || route.takes("asOf") || route.takes("from");
                case TOO_LARGE, UNSUPPORTED -> route.body().isPresent();
                case CHANGED, VERSION_MISSING ->
                    route.parameters().stream().anyMatch(one -> one.name().equals(Route.IF_MATCH));
            };
        }
    }

    static final Json PROBLEMS = problems();

    private OpenApiAnswers() {}

    private static Json problems() {
        Map<String, Json> all = new TreeMap<>();
        for (Failure one : Failure.values()) {
            all.put(one.name(), problem(one.about));
        }
        all.put("FAILED", problem("Why it was not done."));
        return Json.object(all);
    }

    private static Json problem(String about) {
        return Json.object(OpenApi.ordered(
                "description",
                Json.text(about),
                "content",
                OpenApi.content(MediaType.PROBLEM, Schema.named("Problem"))));
    }

    static Json of(Route route) {
        Map<String, Json> responses = new LinkedHashMap<>();
        route.answers().forEach((status, given) -> responses.put(Integer.toString(status), given(status, given)));
        List<Failure> failures = new ArrayList<>(List.of(Failure.values()));
        failures.removeIf(one -> !one.canBe(route));
        failures.forEach(one -> responses.put(Integer.toString(one.status), reference(one.name())));
        responses.put("default", reference("FAILED"));
        return Json.object(responses);
    }

    private static Json reference(String name) {
        return Json.object(Map.of("$ref", Json.text("#/components/responses/" + name)));
    }

    private static Json given(int status, RouteAnswer given) {
        Map<String, Json> forms = new LinkedHashMap<>();
        forms.put(
                given.ordinary().type(),
                Json.object(Map.of("schema", given.schema().json())));
        given.besides()
                .forEach(form -> forms.put(
                        form.type(), Json.raw(form.isText() ? "{\"schema\": {\"type\": \"string\"}}" : "{}")));
        Map<String, Json> headers = new LinkedHashMap<>();
        headers.put("ETag", ETAG);
        if (status == 201 || status == 202) {
            headers.put("Location", LOCATION);
        }
        Map<String, Json> response = new LinkedHashMap<>();
        response.put("description", Json.text(given.about()));
        response.put("headers", Json.object(headers));
        response.put("content", Json.object(forms));
        return Json.object(response);
    }
}
