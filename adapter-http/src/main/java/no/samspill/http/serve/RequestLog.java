package no.samspill.http.serve;

import io.javalin.http.Context;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.samspill.json.Json;

/**
 * Loggen: one line of JSON for each request, and for each fault, each with the request's id. Never what was sent or
 * answered, nor who sent it beyond the name in the audit trail: no secret can be in it.
 */
final class RequestLog {

    static final String REQUEST_HEADER = "X-Request-Id";

    private static final String REQUEST_ID = "request-id";
    private static final String BEGUN = "begun";
    private static final long MICROSECOND = 1_000;

    private final PrintStream out;
    private final Clock clock;

    RequestLog(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Gives the request an id, its own when it brings one that looks like one. */
    void begin(Context context) {
        String given = context.header(REQUEST_HEADER);
        String id = given != null && given.matches("[A-Za-z0-9._-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
        context.attribute(REQUEST_ID, id);
        context.attribute(BEGUN, System.nanoTime());
        context.header(REQUEST_HEADER, id);
    }

    static String requestId(Context context) {
        String id = context.attribute(REQUEST_ID);
        return id == null ? "-" : id;
    }

    void end(Context context) {
        Long begun = context.attribute(BEGUN);
        Map<String, Json> line = line(context);
        line.put("status", Json.raw(Integer.toString(context.statusCode())));
        line.put("micros", Json.raw(Long.toString((System.nanoTime() - (begun == null ? 0 : begun)) / MICROSECOND)));
        write(line);
    }

    void fault(Context context, Throwable failure) {
        fault(line(context), failure);
    }

    /** One of which only the request's id is known. */
    void fault(String request, Throwable failure) {
        fault(line(request), failure);
    }

    private void fault(Map<String, Json> line, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        line.put("fault", Json.text(trace.toString()));
        write(line);
    }

    private Map<String, Json> line(String request) {
        Map<String, Json> line = new LinkedHashMap<>();
        line.put("at", Json.text(clock.instant().toString()));
        line.put("request", Json.text(request));
        return line;
    }

    private Map<String, Json> line(Context context) {
        Map<String, Json> line = line(requestId(context));
        line.put("method", Json.text(context.req().getMethod()));
        line.put("path", Json.text(context.path()));
        return line;
    }

    private void write(Map<String, Json> line) {
        out.println(Json.object(line));
    }
}
