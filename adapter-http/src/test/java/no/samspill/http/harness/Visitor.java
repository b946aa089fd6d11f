package no.samspill.http.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.http.access.Caller;
import no.samspill.http.login.SessionReader;
import no.samspill.http.route.Request;
import no.samspill.http.settings.Configuration;

/** What a browser does: keeps cookies, goes where it is sent, one step at a time, and says where it comes from. */
public final class Visitor {

    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*)(;.*)?");

    private static final String PAGES = "text/html,*/*;q=0.8";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Running running;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> seen = new ArrayList<>();

    public Visitor(Running running) {
        this.running = running;
    }

    /** The same cookies, at another instance of the server. */
    public Visitor at(Running other) {
        Visitor same = new Visitor(other);
        same.cookies.putAll(cookies);
        return same;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Who the cookies tell that it is. */
    public Caller caller(Configuration configuration) {
        return SessionReader.caller(configuration, Optional.ofNullable(cookies.get(Request.SESSION_COOKIE)));
    }

    /** Everything secret that has passed by. */
    public List<String> seen() {
        return seen;
    }

    public Reply get(String path, String... headers) {
        return ours(with(running.request(path), headers).GET());
    }

    public Reply post(String path, String type, String body, String... headers) {
        return ours(with(running.request(path), headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Whatever it is, with an empty object sent along. */
    public Reply ask(String method, String path, String... headers) {
        return ours(with(running.request(path), headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}")));
    }

    private Reply ours(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            cookies.forEach((name, value) -> pairs.add(name + "=" + value));
            request.header("Cookie", String.join("; ", pairs));
        }
        Reply reply = running.unchecked(request.build());
        for (String cookie : reply.response().headers().allValues("Set-Cookie")) {
            Matcher parts = COOKIE.matcher(cookie);
            if (parts.matches()) {
                cookies.put(parts.group(1), parts.group(2));
                seen.add(parts.group(2));
            }
        }
        return reply;
    }

    private static HttpRequest.Builder with(HttpRequest.Builder builder, String... headers) {
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Asks for the page, and goes on until it has been let in or refused. */
    public Reply open(String path) {
        return on(get(path, "Accept", PAGES));
    }

    /** Goes where it is sent. */
    public Reply on(Reply reply) {
        Reply last = reply;
        for (int steps = 0; last.status() / 100 == 3 && steps < 10; steps++) {
            last = step(last.header("Location"));
        }
        return last;
    }

    public Reply step(String place) {
        seen.addAll(List.of(place.replaceFirst(".*?[?]", "").split("[&=]", -1)).stream()
                .filter(part -> part.length() > 15 && !part.contains("."))
                .toList());
        if (place.startsWith("/")) {
            return get(place, "Accept", PAGES);
        }
        if (place.startsWith(LoginService.ADDRESS)) {
            return get(place.substring(LoginService.ADDRESS.length()), "Accept", PAGES);
        }
        try {
            return new Reply(client.send(
                    HttpRequest.newBuilder(URI.create(place)).build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
