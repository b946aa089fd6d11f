package no.samspill.http.login;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/** Forespørsel til en utsteder: short, of little, and never to where we are sent on. */
final class IssuerClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    String get(URI address) throws IOException {
        return ask(HttpRequest.newBuilder(address).GET());
    }

    /** Sends a form, in the name of the client whose credentials these are. */
    String post(URI address, String form, String credentials) throws IOException {
        return ask(HttpRequest.newBuilder(address)
                .header("Authorization", credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The object the text is; what is no JSON object is as good as no answer. */
    static Map<String, Object> object(String text) throws IOException {
        try {
            return JSONObjectUtils.parse(text);
        } catch (ParseException unreadable) {
            throw new IOException("no JSON object", unreadable);
        }
    }

    private String ask(HttpRequest.Builder request) throws IOException {
        HttpRequest asked =
                request.timeout(PATIENCE).header("Accept", "application/json").build();
        try {
            HttpResponse<InputStream> answer = client.send(asked, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] read = body.readNBytes(MOST_BYTES + 1);
                if (answer.statusCode() != 200 || read.length > MOST_BYTES) {
                    throw new IOException(asked.uri() + " answered " + answer.statusCode());
                }
                return new String(read, StandardCharsets.UTF_8);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(asked.uri().toString());
        }
    }
}
