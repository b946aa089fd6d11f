package no.samspill.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.application.NotFound;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ETags;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;

/**
 * Det sidene er bygd av: style sheets, fonts and scripts. Their address holds a stamp of their content, so that a browser may
 * keep them for as long as it likes.
 */
public final class Assets {

    private static final Map<String, MediaType> FORMS =
            Map.of("css", MediaType.CSS, "js", MediaType.SCRIPT, "woff2", MediaType.FONT, "svg", MediaType.PICTURE);

    private static final Map<String, byte[]> ALL = read(List.of(
            "theme.css",
            "designsystemet.css",
            "samspill.css",
            "htmx.min.js",
            "samspill.js",
            "samspill.svg",
            "inter-latin-wght-normal.woff2",
            "inter-latin-ext-wght-normal.woff2"));

    private static final String STAMP = stamp();
    private static final String PATH = "/assets/{stamp}/{file}";

    public static final List<Route> ROUTES = List.of(Route.get(PATH, Access.OPEN)
            .named("readAsset", "A part of the pages.")
            .givesOnly(200, MediaType.CSS, MediaType.SCRIPT, MediaType.FONT, MediaType.PICTURE)
            .by(Assets::serve));

    private Assets() {}

    private static Map<String, byte[]> read(List<String> names) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream stream = Objects.requireNonNull(
                    Assets.class.getResourceAsStream("/no/samspill/http/web/" + name), "web/" + name)) {
                all.put(name, stream.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return all;
    }

    private static String stamp() {
        StringBuilder all = new StringBuilder();
        ALL.values().forEach(content -> all.append(ETags.of(content)));
        return ETags.of(all.toString()).substring(0, 12);
    }

    /** Where one of them is found. */
    static String address(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("no such part of the pages: " + name);
        }
        return "/assets/" + STAMP + "/" + name;
    }

    private static Answer serve(Request request) {
        String name = request.path("file");
        byte[] content = ALL.get(name);
        if (content == null) {
            throw new NotFound("Asset", name);
        }
        MediaType form = Objects.requireNonNull(FORMS.get(name.substring(name.lastIndexOf('.') + 1)), name);
        return Answer.of(form, () -> content).header("Cache-Control", "public, max-age=31536000, immutable");
    }
}
