package no.samspill.http.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adresse: where something is. The page of a thing has the address it has in the interface, without {@code /api/v1}. */
public final class PageAddresses {

    private PageAddresses() {}

    /** Of something in a region; of the region itself when nothing more is said. */
    public static String of(String region, List<String> parts) {
        StringBuilder address = new StringBuilder("/regions/").append(region);
        parts.forEach(part -> address.append('/').append(encoded(part)));
        return address.toString();
    }

    /** What stands after the path: {@code ?phase=IDEA}; nothing when nothing is said. */
    public static String filters(Map<String, String> filters) {
        return filters.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), joined -> joined.isEmpty() ? "" : "?" + joined));
    }

    /** An id that may hold a slash, as one part of a path. */
    public static String slashed(String id) {
        return id.replace('/', '~');
    }

    public static String unslashed(String part) {
        return part.replace('~', '/');
    }

    /** The id of a line on a page. */
    public static String anchor(Object id) {
        return "x-" + id.toString().replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }

    /** A part of a path or of what stands after the question mark. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
